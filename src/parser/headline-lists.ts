import { isPaidLink } from '../ads/ad-reason';
import { hostOf, isSameSite, webAddress } from '../article/address';
import { blockDirection } from '../article/direction';
import { fold } from '../article/fold';
import { languageOf } from '../article/language';
import { LETTER } from '../article/letters';
import type { Headline, HeadlineList, HeadlineListKind } from '../article/types';
import { countWords } from '../article/words';
import { findHeadlineLinks, type HeadlineLink, isKnownLabel } from './headline-links';
import { findRuns, type HeadlineRun, shapeOf } from './headline-runs';
import {
  assignRole,
  type Box,
  childTowards,
  commonBox,
  foldedText,
  isProse,
  type Line,
  type Page,
  wordCount,
} from './page';
import {
  COMMENTS_LABEL,
  LATEST_LABEL,
  POPULAR_LABEL,
  READ_MORE_TEXT,
  RELATED_LABEL,
  SPONSORED_LABEL,
} from './page-words';
import { imageOf, pictureAddress } from './picture';

const MIN_UNLABELLED = 3;

/** A line of more is no one headline's: looking through it for each that it holds would take time without end. */
const MAX_CARD_LEAVES = 100;
const LABEL_LENGTH = 80;

/** A list with the line that it begins at, so that lists found by several steps can be put in page order. */
export interface PlacedList extends HeadlineList {
  first: number;
  end: number;
  shape: string;
}

export interface FoundLists {
  lists: PlacedList[];
  /** One or two headlines without a label: content of a list page; on an article page they may be its own links. */
  loose: PlacedList[];
}

/** Finds the page's headline lists, whatever holds them, and gives their lines the roles `headline`, `label` or `ad`. */
export function takeHeadlineLists(page: Page): FoundLists {
  const lists: PlacedList[] = [];
  const loose: PlacedList[] = [];
  const runs = findRuns(page, findHeadlineLinks(page));
  const claimed = new Set<Line>();
  for (const run of runs) for (let i = run.first; i < run.end; i++) claimed.add(page.lines[i] as Line);
  for (const run of runs) {
    const label = labelOf(page, run, claimed);
    const kind = kindOf(page, label?.text ?? run.links[0]?.inlineLabel ?? null, run);
    if (kind === null) {
      markRun(page, run, label, 'ad', 'paid links');
      continue;
    }
    const isKnown = kind === 'related' || kind === 'popular' || kind === 'latest';
    if (!isKnown && (isReferenceList(page, run) || isMenu(run))) continue;
    const list: PlacedList = {
      kind,
      title: labelTitle(label, run),
      items: run.links.map((_, at) => headlineOf(page, run, at)),
      first: run.first,
      end: run.end,
      shape: shapeOf(run.links[0] as HeadlineLink),
    };
    if (!isKnown && run.links.length < MIN_UNLABELLED) {
      loose.push(list);
      continue;
    }
    markRun(page, run, label, 'headline', `${kind} headlines`);
    lists.push(list);
  }
  return { lists: mergeLists(page, lists), loose };
}

function labelTitle(label: Line | null, run: HeadlineRun): string | null {
  return (label?.text ?? run.links[0]?.inlineLabel ?? '').replace(/[\s:：؛]+$/, '') || null;
}

function markRun(page: Page, run: HeadlineRun, label: Line | null, role: 'headline' | 'ad', reason: string): void {
  if (label) assignRole(label, role === 'ad' ? 'ad' : 'label', reason);
  for (let index = run.first; index < run.end; index++) assignRole(page.lines[index] as Line, role, reason);
}

/** `null` for paid links. */
function kindOf(page: Page, label: string | null, run: HeadlineRun): HeadlineListKind | null {
  const text = label === null ? '' : fold(label);
  if (SPONSORED_LABEL.test(text)) return null;
  const paid = run.links.filter(({ link }) => isPaidLink(link, page.url));
  if (paid.length * 2 > run.links.length) return null;
  if (RELATED_LABEL.test(text)) return 'related';
  if (POPULAR_LABEL.test(text)) return 'popular';
  if (LATEST_LABEL.test(text)) return 'latest';
  if (label === null && isTicker(run)) return 'latest';
  return 'section';
}

/** Names of papers and sections have few words; headlines have many. */
function isMenu(run: HeadlineRun): boolean {
  const long = run.links.filter(({ title }) => countWords(title) >= 5 || title.length >= 32).length;
  return run.links.length >= MIN_UNLABELLED && long * 3 < run.links.length;
}

function isTicker(run: HeadlineRun): boolean {
  for (let box = run.links[0]?.first.box ?? null; box; box = box.parent)
    if (box.tag === 'MARQUEE' || /ticker/.test(box.names)) return true;
  return false;
}

/** A list inside the text whose links lead to other sites, with prose before it, is the article's own. */
function isReferenceList(page: Page, run: HeadlineRun): boolean {
  const host = hostOf(page.url);
  const away = run.links.filter(({ url }) => !isSameSite(hostOf(url), host)).length;
  if (away * 2 <= run.links.length) return false;
  const before = page.lines[run.first - 1];
  return before !== undefined && isProse(before);
}

/**
 * The line that names a run: the last one before it, when it is a heading, has a known label's words, or opens the box
 * that holds nothing else but the run.
 */
function labelOf(page: Page, run: HeadlineRun, claimed: Set<Line>): Line | null {
  let index = run.first - 1;
  while (index >= 0 && (page.lines[index]?.text === '' || page.lines[index]?.role === 'ad')) index--;
  const line = page.lines[index];
  if (!line || claimed.has(line) || line.text.length > LABEL_LENGTH || (line.role !== null && line.role !== 'title'))
    return null;
  if (line.links.some((link) => leadsHome(link, page))) return null;
  if (COMMENTS_LABEL.test(foldedText(line))) return null;
  if (isKnownLabel(line)) return line;
  const head = run.links[0]?.first.box as Box;
  const common = commonBox(line.box, head);
  const holder = childTowards(common, head);
  // The way from label to list must not lead over the rest of the page.
  const isNear = common.firstLine >= index - 1 || holder.firstLine >= index;
  if (line.level > 0 && isNear && !isPageTitle(line)) return line;
  const opens =
    common.firstLine === index && common.endLine - common.firstLine <= run.end - index + 2 && line.box !== head;
  return opens && wordCount(line) <= 6 && !/[.!?؟…]$/.test(line.text) ? line : null;
}

function leadsHome(link: Element, page: Page): boolean {
  const address = webAddress(link.getAttribute('href'), page.base);
  return address !== null && /^\/(?:[a-z]{2}\/?)?$/.test(new URL(address).pathname);
}

/** The article's own title may stand right above a list; the name of a section is its label. */
function isPageTitle(line: Line): boolean {
  return line.level === 1 && wordCount(line) > 4;
}

function headlineOf(page: Page, run: HeadlineRun, at: number): Headline {
  const { title, url } = run.links[at] as HeadlineLink;
  return {
    title,
    url,
    source: paperOf(page, run, at),
    image: cardImage(page, run, at),
    lang: languageOf(title, null),
    dir: blockDirection(title, 'ltr'),
  };
}

/** The picture in the link itself; else the first in the lines around it that are no neighbour's. */
function cardImage(page: Page, run: HeadlineRun, at: number): string | null {
  const { first, last, link } = run.links[at] as HeadlineLink;
  const inside = link.querySelector('img');
  const address = inside && pictureAddress(inside, page.base);
  if (address) return address;
  const from = Math.max(run.first, (run.links[at - 1]?.last.index ?? -1) + 1);
  const end = Math.min(cardEnd(run, at), run.links[at + 1]?.first.index ?? run.end);
  const card = cardStart(run, at);
  for (const line of page.lines.slice(Math.min(first.index, Math.max(from, card)), Math.max(end, last.index + 1))) {
    if (line.leaves.length > MAX_CARD_LEAVES) continue;
    for (const leaf of line.leaves) {
      const image = imageOf(leaf, page);
      const address = image && pictureAddress(image, page.base);
      if (address) return address;
    }
  }
  return null;
}

function cardStart(run: HeadlineRun, at: number): number {
  const { box } = (run.links[at] as HeadlineLink).first;
  const neighbour = run.links[at - 1] ?? run.links[at + 1];
  if (!neighbour) return run.first;
  const common = commonBox(box, neighbour.first.box);
  const card = childTowards(common, box);
  return card === common ? 0 : card.firstLine;
}

/** The paper that a card names: what stands beside the headline on its line, or a short line after it. */
function paperOf(page: Page, run: HeadlineRun, at: number): string | null {
  const { title, last, inlineLabel } = run.links[at] as HeadlineLink;
  const next = Math.min(run.links[at + 1]?.first.index ?? run.end, cardEnd(run, at));
  const isAloneOnLine = inlineLabel === null && last.index !== next && run.links[at - 1]?.last !== last;
  const lines = page.lines.slice(last.index + 1, next).map(({ text }) => text);
  const beside =
    isAloneOnLine && last.text.includes(title)
      ? last.text.replace(title, ' ').replace(/^[\s|()[\]–—·•:-]+|[\s|()[\]–—·•:-]+$/g, '')
      : '';
  return [beside, ...lines].find(isPaperName) ?? null;
}

/** Where the box ends that holds this headline and no neighbour; headlines without such boxes share the next one's start. */
function cardEnd(run: HeadlineRun, at: number): number {
  const { box } = (run.links[at] as HeadlineLink).first;
  const neighbour = run.links[at + 1] ?? run.links[at - 1];
  if (!neighbour) return run.end;
  const common = commonBox(box, neighbour.first.box);
  const card = childTowards(common, box);
  const isOpen = card === common || (card === box && !/^(?:LI|P|T[DR]|D[DT])$/.test(box.tag));
  return isOpen ? Number.POSITIVE_INFINITY : card.endLine;
}

function isPaperName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    LETTER.test(text) &&
    countWords(text) <= 5 &&
    !/[.!?؟…:]$/.test(text) &&
    !hasClock(text) &&
    !READ_MORE_TEXT.test(fold(text))
  );
}

function hasClock(text: string): boolean {
  return /\d{1,2}[:h]\d{2}|\d{4}|\d+\s*(?:min|h|j|d)\b|^\d+$|^(?:il y a|منذ|قبل)|\bago$/i.test(text);
}

/**
 * One list a label: lists of one name become one, and columns without a label belong to the list that they follow. An
 * address stands once in a list.
 */
function mergeLists(page: Page, lists: PlacedList[]): PlacedList[] {
  const merged: PlacedList[] = [];
  for (const list of lists) {
    const last = merged[merged.length - 1];
    const continued =
      last &&
      list.title === null &&
      list.shape === last.shape &&
      !page.lines.slice(last.end, list.first).some((line) => line.text !== '' && line.role !== 'ad');
    const host = continued
      ? last
      : list.title !== null && merged.find((other) => other.kind === list.kind && other.title === list.title);
    if (host) {
      host.items.push(...list.items);
      if (continued) host.end = list.end;
    } else merged.push(list);
  }
  for (const list of merged) {
    const seen = new Set<string>();
    list.items = list.items.filter(({ url }) => !seen.has(url) && seen.add(url));
  }
  return merged;
}
