/** One letter before a point, which is a name's (`J. Dupont`, `ع. الراضي`) or a title's (`M.`, `د.`); and titles of two and more. */
const NO_END_PATTERN = /(?:^|[\s(«“"'’\u200e\u200f])(?:\p{L}\p{M}*|MM|Mr|Mrs|Ms|Dr|Dra|Pr|Prof|Sr|Sra|St|Ste)\.\s+$/u;

/** What closes the sentence before it, though a space stands between, as French has it. */
const CLOSING_PATTERN = /^[»”)\]]+\s*/u;

/**
 * The sentences of `text`, and where each begins: as the browser parts them, but that no name is cut behind its initial, and
 * no quotation from its end.
 */
export function splitSentences(text: string, lang: string): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (!last) {
      sentences.push({ text: segment, index });
      continue;
    }
    const [own = ''] = NO_END_PATTERN.test(last.text) ? [segment] : (CLOSING_PATTERN.exec(segment) ?? []);
    last.text += own;
    if (own.length < segment.length) sentences.push({ text: segment.slice(own.length), index: index + own.length });
  }
  return sentences;
}
