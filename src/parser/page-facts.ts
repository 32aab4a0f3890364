import { PRICE, SHOP_WORDS } from './kind-words';
import { type Box, foldedText, isProse, type Line, type Page } from './page';
import { linesInCards } from './repeated-cards';

/** What a page is made of, in characters; then in short lines that say what it offers. */
export interface PageFacts {
  all: number;
  /** Its menus. */
  menus: number;
  /** Its headline lists, and all that no step took: the text of an article and of what isn't one. */
  headlines: number;
  free: number;
  /** Of `free`: what is in links, in paragraphs, in the box of most paragraphs, in paragraphs outside of cards. */
  linked: number;
  prose: number;
  body: number;
  plainProse: number;
  /** Of `headlines` and `free`: what stands in cards. */
  cards: number;
  /** Short lines with an amount of money, with a shop's words, and those that say the same, digits aside, three times or more. */
  prices: number;
  shopWords: number;
  repeated: number;
  /** Whether a price or a shop's word stands right under the title. */
  offer: boolean;
}

/** Labels and buttons are no longer than this. */
const SHORT = 60;

/** Lines from the title to the price of a thing that is for sale. */
const NEAR_TITLE = 10;

/** Measures `page`. Call after all steps that give lines their roles. */
export function measurePage(page: Page, titleLine: Line | null): PageFacts {
  const facts: PageFacts = {
    all: 0,
    menus: 0,
    headlines: 0,
    free: 0,
    linked: 0,
    prose: 0,
    body: 0,
    plainProse: 0,
    cards: 0,
    prices: 0,
    shopWords: 0,
    offer: false,
    repeated: 0,
  };
  const bodies = new Map<Box | null, number>();
  const labels = new Map<string, number>();
  const sizes = page.lines.map(({ role, text }) => (role === null || role === 'headline' ? text.length : 0));
  const inCards = linesInCards(page, sizes);
  for (const line of page.lines) {
    const size = line.text.length;
    const isMenu = line.role === 'navigation' || line.role === 'outside';
    facts.all += size;
    if (isMenu) facts.menus += size;
    if (line.role === 'headline') facts.headlines += size;
    if (inCards[line.index]) facts.cards += sizes[line.index] ?? 0;
    if (line.role === null) {
      facts.free += size;
      facts.linked += line.linked;
      if (isProse(line)) {
        facts.prose += size;
        if (!inCards[line.index]) facts.plainProse += size;
        const body = (bodies.get(line.box.parent) ?? 0) + size;
        bodies.set(line.box.parent, body);
        facts.body = Math.max(facts.body, body);
      }
    }
    if (size === 0 || size > SHORT) continue;
    // "12 replies" and "3 replies" are one label.
    const label = foldedText(line)
      .replace(/[\d٠-٩۰-۹\s]+/g, ' ')
      .trim();
    const isPrice = PRICE.test(foldedText(line));
    const isShop = SHOP_WORDS.test(label);
    if (isPrice) facts.prices += 1;
    if (isShop) facts.shopWords += 1;
    const fromTitle = line.index - (titleLine?.index ?? line.index);
    if ((isPrice || isShop) && fromTitle > 0 && fromTitle <= NEAR_TITLE) facts.offer = true;
    if (isMenu || label === '') continue;
    const count = (labels.get(label) ?? 0) + 1;
    labels.set(label, count);
    facts.repeated += count === 3 ? 3 : count > 3 ? 1 : 0;
  }
  return facts;
}
