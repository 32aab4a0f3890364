import { detectLanguage } from '@speed-highlight/core/detect';
import * as languages from '@speed-highlight/core/languages';
import { type ShjToken, tokenizeWith } from '@speed-highlight/core/tokenize';
import { isCode } from './code-signs';

/** What has a colour of its own, for `::highlight()`; names of things stay as the rest. */
const COLOURS: Partial<Record<ShjToken, string>> = {
  kwd: 'safi-code-word',
  section: 'safi-code-word',
  str: 'safi-code-text',
  num: 'safi-code-number',
  bool: 'safi-code-number',
  cmnt: 'safi-code-comment',
};
const NAMES = new Set(Object.values(COLOURS));

/** Characters. A program of a newspaper's page is never so long. */
const LONGEST = 20_000;

/** Colours the code in `content`, without a change of it: what else is marked in the text stays where it was. Returns what ends it. */
export function colourCode(content: ParentNode): () => void {
  const ranges = new Map<string, Range[]>();
  for (const code of content.querySelectorAll('pre')) {
    const text = code.firstChild;
    if (text?.nodeType === 3 && code.childNodes.length === 1) colour(text as Text, ranges);
  }
  for (const [name, each] of ranges) CSS.highlights.set(name, new Highlight(...each));
  return () => {
    for (const name of NAMES) CSS.highlights.delete(name);
  };
}

function colour(text: Text, ranges: Map<string, Range[]>): void {
  const { data } = text;
  if (data.length > LONGEST || !isCode(data)) return;
  let at = 0;
  tokenizeWith(
    data,
    detectLanguage(data),
    (token, type) => {
      const name = type && COLOURS[type];
      if (name) {
        const range = text.ownerDocument.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + token.length);
        ranges.set(name, [...(ranges.get(name) ?? []), range]);
      }
      at += token.length;
    },
    { languages },
  );
}
