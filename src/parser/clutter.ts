import { hostOf, isSameSite, webAddress } from '../article/address';
import { findDate } from '../article/dates';
import { fold } from '../article/fold';
import { countWords } from '../article/words';
import { isNearPicture } from './captions';
import { assignRole, type Box, foldedText, isProse, type Line, type Page } from './page';
import { CALL, CONTROL, END_LABEL, NOTICE, OFFER, PLACEHOLDER, TEASER_START } from './promo-words';

const PROMO_WORDS = 70;
const NOTICE_WORDS = 70;
const LABEL_WORDS = 8;
const REPEATED_LENGTH = 40;
const SENTENCE_LENGTH = 40;
const SENTENCE_END = /[.!?؟…。！？"”»]$/;
const MAIN_SHARE = 0.65;

/** Names that makers of pages give to boxes that stand in the text and are none. */
const CLUTTER_NAME =
  /(?:^|[\s_-])(author-?(?:bio|box|info|card|desc\w*|profile|about|block|details?)|about-?(?:the-?)?author|bio|biography|newsletter\w*|subscribe\w*|subscription|paywall|promo\w*|cta|related\w*|recirc\w*|recommend\w*|read-?(?:more|next|also)|more-(?:from|on|stories)|teaser\w*|tags?|tag-?list|topics|breadcrumbs?|disclaimer|donate|donation|sponsor\w*|widget\w*|sidebar|popup|banner|signup|poll|quiz|signpost|trending|most-?read|pagination|pager|toc|table-of-contents|inline-?(?:promo|related)|see-?also|social\w*|sharing|share\w*)(?=$|[\s_-])/i;

/** Takes what isn't the story out of the lines that were selected: from within, then from both ends. */
export function takeClutter(page: Page, text: Line[], byline: string | null): void {
  const total = massOf(text);
  takeNamedBoxes(page, text);
  const names = byline
    ? byline
        .split(/,| & | and | und | et | y | e | و/)
        .map((name) => fold(name))
        .filter((name) => name.length > 3)
    : [];
  for (const line of text) {
    if (line.role !== null || line.text === '') continue;
    if (isTeaser(line, page)) assignRole(line, 'headline', 'teaser in the text');
    else if (isPromo(line)) assignRole(line, 'newsletter', 'the publisher on itself');
    else if (line.text.length <= 60 && CONTROL.test(foldedText(line)))
      assignRole(line, 'outside', 'label of a control');
    else if (isPlaceholder(line)) assignRole(line, 'notice', 'stands for something not shown');
    else if (
      isDateline(line) &&
      /publi|updat|mis a jour|erstellt|aktualis|veroff|actualiz|pubblic|aggiorn|نشر|تحديث/.test(foldedText(line))
    )
      assignRole(line, 'published', 'date');
  }
  takeRepeated(page, text);
  cutAfterEnd(text, total);
  takeForeign(text, total);
  trimStart(text, names);
  trimEnd(page, text, names);
}

function massOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + (line.role === null && isProse(line) ? line.text.length : 0), 0);
}

function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + (line.role === null ? line.text.length : 0), 0);
}

/** A name that most of the text has says something of the page's maker and nothing of the text. */
function takeNamedBoxes(page: Page, text: Line[]): void {
  const most = lengthOf(text) * 0.25;
  const words = new Map<Box, string | null>();
  const lengths = new Map<string, number>();
  const wordOf = (box: Box): string | null => {
    let word = words.get(box);
    if (word === undefined) {
      word =
        box.tag === 'ARTICLE'
          ? null
          : box.tag === 'ASIDE'
            ? 'aside'
            : (CLUTTER_NAME.exec(box.names)?.[1]?.toLowerCase() ?? null);
      if (word !== null) {
        const lines = page.lines.slice(box.firstLine, box.endLine);
        if (lines.some((line) => line.role === 'title') || lengthOf(lines) > most) word = null;
      }
      words.set(box, word);
    }
    return word;
  };
  const found: [Line, string][] = [];
  const start = mainBox(text)?.firstLine ?? 0;
  for (const line of text) {
    // What stands between title and text in a box named "teaser" or the like is the deck; a post in a quotation is text.
    if ((line.index < start && isProse(line)) || line.box.tag === 'BLOCKQUOTE' || line.box.parent?.tag === 'BLOCKQUOTE')
      continue;
    for (let box: Box | null = line.box; box?.parent; box = box.parent) {
      const word = wordOf(box);
      if (word === null) continue;
      found.push([line, word]);
      lengths.set(word, (lengths.get(word) ?? 0) + line.text.length);
      break;
    }
  }
  for (const [line, word] of found)
    if ((lengths.get(word) ?? 0) <= most) assignRole(line, 'outside', 'box of another kind');
}

function isTeaser(line: Line, page: Page): boolean {
  if (line.linked === 0) return false;
  const share = line.linked / line.text.length;
  if (share >= 0.3 && line.text.length <= 250 && TEASER_START.test(foldedText(line))) return true;
  if (share < 0.9 || countWords(line.text) < 4 || line.level > 0) return false;
  // In a list of links the items tell together, and are told by the step for lists.
  if (line.box.tag === 'LI' || line.box.tag === 'TD' || line.box.tag === 'DT' || line.box.tag === 'DD') return false;
  return leadsWithin(line, page);
}

/** Whether all links of a line lead to the page's own site. */
function leadsWithin(line: Line, page: Page): boolean {
  return line.links.every((link) => {
    const address = webAddress(link.getAttribute('href'), page.base);
    return address !== null && isSameSite(hostOf(address), hostOf(page.url));
  });
}

function isPromo(line: Line): boolean {
  if (line.text.length > 500 || line.level === 1) return false;
  const text = foldedText(line);
  return OFFER.test(text) && CALL.test(text) && countWords(line.text) <= PROMO_WORDS && !/^["“„«'‘]/.test(line.text);
}

function isPlaceholder(line: Line): boolean {
  return (
    line.text.length <= 900 &&
    countWords(line.text) <= 120 &&
    PLACEHOLDER.test(foldedText(line)) &&
    (line.text.length < 120 || !isProse(line))
  );
}

/** A line that says when the text was published and little else. */
function isDateline(line: Line): boolean {
  if (line.text.length > 140 || line.level > 0 || !/\d/.test(line.text)) return false;
  if (findDate(line.text) === null && !/\d{1,2}[:h.]\d{2}/.test(line.text)) return false;
  const rest = foldedText(line)
    .replace(/\d+(?:st|nd|rd|th|er|º)?|\p{P}|\|/gu, ' ')
    .replace(
      /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|\p{L}*(?:uary|ember|ober|august|april|march|june|july)|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\p{L}{2,9}(?:day|tag|woch)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun|am|pm|a|at|on|the|le|la|de|du|of|um|am|uhr|h|min|utc|gmt|edt|est|cst|pst|bst|cet|ist|amt|hst|published|updated|last|first|publie|mis|jour|modifie|cree|erstellt|aktualisiert|veroffentlicht|zuletzt|zuerst|stand|publicado|actualizado|publicerad|uppdaterad|pubblicato|aggiornato|posted|original|originally|date|read|lecture|minutes?|mins?|نشر|في|يوم|اخر|تحديث|الساعه)(?!\p{L})/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return rest.length <= 16;
}

/** After a label of what follows articles nothing of this one comes, when little text does, and none beside the rest of it. */
function cutAfterEnd(text: Line[], total: number): void {
  const main = mainBox(text);
  let after = 0;
  let cut = -1;
  for (let at = text.length - 1; at >= 0; at--) {
    const line = text[at] as Line;
    if (line.role === null && (isProse(line) || isSentence(line))) {
      after += line.text.length;
      if (after > total * 0.3 || (line.box.parent === main && !isSaid(line))) break;
    }
    if (line.text.length <= 80 && countWords(line.text) <= LABEL_WORDS && END_LABEL.test(foldedText(line))) cut = at;
  }
  if (cut < 0) return;
  for (const line of text.slice(cut)) assignRole(line, 'outside', 'after the end of the article');
}

function isSentence({ text, links }: Line): boolean {
  return text.length >= SENTENCE_LENGTH && links.length === 0 && SENTENCE_END.test(text);
}

/** The box in which most paragraphs of the text stand side by side. */
export function mainBox(text: Line[]): Box | null {
  const lengths = new Map<Box | null, number>();
  let main: Box | null = null;
  for (const line of text) {
    if (line.role !== null || !isProse(line)) continue;
    const { parent } = line.box;
    lengths.set(parent, (lengths.get(parent) ?? 0) + line.text.length);
    if ((lengths.get(parent) ?? 0) > (lengths.get(main) ?? 0)) main = parent;
  }
  return main;
}

/** What a page says twice it says once; under pictures, as galleries do, it is no text at all. */
function takeRepeated(page: Page, text: Line[]): void {
  const main = mainBox(text);
  const counts = new Map<string, number>();
  for (const { text: words } of page.lines)
    if (words.length >= REPEATED_LENGTH) counts.set(words, (counts.get(words) ?? 0) + 1);
  const kept = new Set<string>();
  for (const line of text) {
    if (line.role !== null || (counts.get(line.text) ?? 0) < 2) continue;
    if (kept.has(line.text) || (line.box.parent !== main && isNearPicture(line, page)))
      assignRole(line, 'outside', 'said twice');
    else kept.add(line.text);
  }
}

/** Where nearly all paragraphs stand side by side in one box, a few before or after it are something else. */
function takeForeign(text: Line[], total: number): void {
  const main = mainBox(text);
  if (!main) return;
  const isIn = (line: Line) => line.index >= main.firstLine && line.index < main.endLine;
  const inside = massOf(text.filter(isIn));
  if (inside < total * MAIN_SHARE) return;
  for (const line of text) if (line.index >= main.endLine) assignRole(line, 'outside', 'after the box of the text');
}

/** Whether a paragraph speaks of the publisher, wherever it stands. */
function isSaid(line: Line): boolean {
  const text = foldedText(line);
  return OFFER.test(text) || NOTICE.test(text);
}

function trimStart(text: Line[], names: string[]): void {
  for (const line of text) {
    if (line.role !== null || line.text === '') continue;
    if (isProse(line) || line.level > 0) return;
    if (isDateline(line)) assignRole(line, 'published', 'date');
    else if (isByline(line, names) || !/\p{L}{2}/u.test(line.text) || /^\d+\s*min/.test(line.text))
      assignRole(line, 'byline', 'head of the article');
  }
}

function trimEnd(page: Page, text: Line[], names: string[]): void {
  const main = mainBox(text);
  let prose = 0;
  for (const line of text.toReversed()) {
    if (line.role !== null || line.text === '') continue;
    const words = countWords(line.text);
    const folded = foldedText(line);
    const isList = /^(?:LI|T[DH]|D[DT])$/.test(line.box.tag);
    if (!/\p{L}{2}/u.test(line.text)) assignRole(line, 'outside', 'after the end of the article');
    else if (line.level > 0) {
      if (prose > 0) return;
      assignRole(line, 'outside', 'heading of nothing');
    } else if (isDateline(line)) assignRole(line, 'published', 'date');
    else if (names.some((name) => folded.slice(0, 80).includes(name)) && (words <= 12 || prose < 3))
      assignRole(line, 'byline', 'the author');
    else if (words <= NOTICE_WORDS && NOTICE.test(folded)) assignRole(line, 'notice', 'notice under the article');
    else if (line.linked >= line.text.length * 0.8 && !isList && leadsWithin(line, page))
      assignRole(line, 'headline', 'teaser under the text');
    else if (isProse(line) || isList || SENTENCE_END.test(line.text)) {
      if (++prose >= 2) return;
    } else if (words <= 4 && line.box.parent !== main) assignRole(line, 'outside', 'after the end of the article');
  }
}

function isByline(line: Line, names: string[]): boolean {
  return countWords(line.text) <= 12 && names.some((name) => foldedText(line).includes(name));
}
