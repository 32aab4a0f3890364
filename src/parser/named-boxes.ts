import { endOfHead, mainBox } from './main-box';
import { assignRole, type Box, isProse, type Line, type Page } from './page';

/** More of the text than this is no box beside it. */
const MOST = 0.25;

/** Names that makers of pages give to boxes that stand in the text and are none. */
const CLUTTER_NAME =
  /(?:^|[\s_-])(author-?(?:bio|box|info|card|desc\w*|profile|about|block|details?)|about-?(?:the-?)?author|bio|biography|newsletter\w*|subscribe\w*|subscription|paywall|promo\w*|cta|related\w*|recirc\w*|recommend\w*|read-?(?:more|next|also)|more-(?:from|on|stories)|teaser\w*|tags?|tag-?list|topics|breadcrumbs?|disclaimer|donate|donation|sponsor\w*|widget\w*|sidebar|popup|banner|signup|poll|quiz|signpost|trending|most-?read|pagination|pager|toc|table-of-contents|inline-?(?:promo|related)|see-?also|social\w*|sharing|share\w*)(?=$|[\s_-])/;

/** Between title and text such a box holds the deck. */
const DECK_NAME = /^(?:teaser|promo)/;

/**
 * Takes out boxes within the text that bear the name of something else and are small beside it. A name that most of the text has says something of the page's maker and nothing of the text.
 */
export function takeNamedBoxes(page: Page, text: Line[]): void {
  const most = lengthOf(text) * MOST;
  const words = new Map<Box, string | null>();
  const lengths = new Map<string, number>();
  const wordOf = (box: Box): string | null => {
    let word = words.get(box);
    if (word === undefined) {
      word =
        box.tag === 'ARTICLE' || /^H[1-6]$/.test(box.tag)
          ? null
          : box.tag === 'ASIDE'
            ? 'aside'
            : (CLUTTER_NAME.exec(box.names)?.[1] ?? null);
      if (word !== null) {
        const lines = page.lines.slice(box.firstLine, box.endLine);
        if (lines.some((line) => line.role === 'title') || lengthOf(lines) > most) word = null;
      }
      words.set(box, word);
    }
    return word;
  };
  const found: [Line, string][] = [];
  const head = endOfHead(text);
  const start = mainBox(text)?.firstLine ?? 0;
  for (const line of text) {
    // A post in a quotation is text.
    if (line.box.tag === 'BLOCKQUOTE' || line.box.parent?.tag === 'BLOCKQUOTE') continue;
    for (let box: Box | null = line.box; box?.parent; box = box.parent) {
      const word = wordOf(box);
      if (word === null || (line.index < start && isProse(line) && (line.index >= head || DECK_NAME.test(word))))
        continue;
      found.push([line, word]);
      lengths.set(word, (lengths.get(word) ?? 0) + line.text.length);
      break;
    }
  }
  for (const [line, word] of found)
    if ((lengths.get(word) ?? 0) <= most) assignRole(line, 'outside', 'box of another kind', 'named-boxes');
}

function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + (line.role === null ? line.text.length : 0), 0);
}
