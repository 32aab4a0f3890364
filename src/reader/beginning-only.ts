import type { Article } from '../article/types';

/** A whole last line that leads on. */
const MORE_PATTERN =
  /^\P{L}*(?:lire la suite|lire l['’]article complet|(?:la )?suite de l['’]article|read more|continue reading|read the full (?:story|article)|[اإأ]قر[اأ] المزيد|لقراءة المزيد|للمزيد|تتمة (?:المقال|الخبر)|بقية (?:المقال|الخبر))(?: (?:sur|at|on|in|على|في) .{1,60})?\P{L}*$/iu;

/** A line that breaks off: three points after a word, in brackets or not. */
const CUT_PATTERN = /[\p{L}\p{N},،»”]\s?(?:…|\.{3,}|\[\s?(?:…|\.{3})\s?\]|\(\s?(?:…|\.{3})\s?\))$/u;

/** A whole story may end with three points too, but not so early. */
const MAX_CUT_WORDS = 220;

/** Whether the page has only the beginning of `article`, and names where the rest is. */
export function isBeginningOnly({ textContent, wordCount, source }: Article): boolean {
  if (!source.url) return false;
  const end = textContent.trimEnd().split('\n').at(-1) ?? '';
  return (CUT_PATTERN.test(end) && wordCount <= MAX_CUT_WORDS) || MORE_PATTERN.test(end.normalize('NFC'));
}
