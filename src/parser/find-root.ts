import { type Box, DENSE_SCRIPT, type Line, type Page } from './page';

/** Characters that a line of another kind than text takes from a box that holds it: a third of its own, up to a bound. */
const NOISE_SHARE = 0.5;
const MAX_NOISE = 60;
const SENTENCE_LENGTH = 60;
const DENSITY = 2.5;
const SHORT_SENTENCE = 25;
/** Items and cells are short by nature. */
export const IN_LIST = /^(?:LI|T[DH]|D[DT])$/;
const SENTENCE_END = /[.!?؟…:»”"'’)。！？]$/;

/** What a line says for the box that holds it: a sentence speaks for it by its length, links and menus against it. */
function gainOf({ role, text, linked, level, box }: Line): number {
  if (text === '') return 0;
  if (role !== null)
    return role === 'title' || role === 'byline' || role === 'published' || role === 'credit' ? 0 : -noise(text.length);
  const density = DENSE_SCRIPT.test(text) ? DENSITY : 1;
  const free = (text.length - linked) * density;
  const isSentence = free >= SENTENCE_LENGTH || (free >= SHORT_SENTENCE && SENTENCE_END.test(text));
  if (isSentence) return free - linked * density;
  return linked > free ? -noise(linked) : level > 0 || IN_LIST.test(box.tag) ? 0 : -5;
}

function noise(length: number): number {
  return Math.min(length * NOISE_SHARE, MAX_NOISE);
}

/** The box whose lines say most for it: the article's, when nothing tells better. `null` on a page without a sentence. */
export function findRoot(page: Page): Box | null {
  const sums = [0];
  for (const line of page.lines) sums.push((sums[sums.length - 1] ?? 0) + gainOf(line));
  const gain = ({ firstLine, endLine }: Box) => (sums[endLine] ?? 0) - (sums[firstLine] ?? 0);
  let best: Box | null = null;
  let most = 0;
  const seen = new Set<Box>();
  for (const line of page.lines) {
    if (gainOf(line) <= 0) continue;
    for (let box: Box | null = line.box; box && !seen.has(box); box = box.parent) {
      seen.add(box);
      const own = gain(box);
      if (own > most || (own === most && best && box.depth > best.depth)) {
        best = box;
        most = own;
      }
    }
  }
  return best;
}
