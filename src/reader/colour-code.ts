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

/** Characters of one piece, and of all that are coloured. No program of a newspaper's page is so long. */
const LONGEST = 20_000;
const MOST = 50_000;
/** Nobody writes so: it would only make the work long. */
const UNWRITTEN = /[^\n]{1000}|\s{200}/;

/** Colours the code in `content`, without a change of it: what else is marked in the text stays where it was. Returns what ends it. */
export function colourCode(content: ParentNode): () => void {
  const colours = new Map<string, Highlight>();
  let left = MOST;
  for (const code of content.querySelectorAll('pre')) {
    const text = code.firstChild;
    if (text?.nodeType !== 3 || code.childNodes.length !== 1) continue;
    const { data, length } = text as Text;
    if (length > LONGEST || UNWRITTEN.test(data) || !isCode(data)) continue;
    left -= length;
    if (left < 0) break;
    colour(text as Text, colours);
  }
  for (const [name, ranges] of colours) CSS.highlights.set(name, ranges);
  return () => {
    for (const name of NAMES) CSS.highlights.delete(name);
  };
}

function colour(text: Text, colours: Map<string, Highlight>): void {
  const { data } = text;
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
        const same = colours.get(name) ?? new Highlight();
        colours.set(name, same.add(range));
      }
      at += token.length;
    },
    { languages },
  );
}
