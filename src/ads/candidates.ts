import { isSlotName } from './ad-reason';
import { innerDocument, keysOf, partsOf } from './keys';
import { boxSigns, ENOUGH, hasLabel, ownSigns, scoreOf } from './signs';
import { namesOf, networkOf } from './slot-key';
import { parentOf, tightBox } from './tight-box';
import type { AdCandidate, AdPage, AdReason, ArticleVeto } from './types';
import { isPagesOwn } from './veto';

/** More outlines than this help nobody. */
export const MOST_CANDIDATES = 60;
/** So many links, frames and pictures of a page are looked at. */
const MOST_ATOMS = 10_000;
/** After so many a slice ends, and whoever reads the page may let it breathe. */
const SLICE = 200;
/** Boxes above an atom that are asked for signs. */
const HIGHEST = 10;

/** What an ad is made of. */
export const ATOMS =
  'a[href],iframe,ins,img,[id*=ad],[id*=pub],[class*=ad],[class*=pub],[class*=sponsor],[id*=ScriptRoot]';

/** All ads of a page, the surest first where there are too many, in page order. Changes nothing. */
export function findCandidates(page: AdPage, veto: ArticleVeto): AdCandidate[] {
  const slices = candidateSlices(page, veto);
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/** The same in slices: each `next()` does a little, and the last one has the candidates. */
export function* candidateSlices(page: AdPage, veto: ArticleVeto): Generator<undefined, AdCandidate[], undefined> {
  const found = new Map<Element, Set<AdReason>>();
  const isOwn = remembered(isPagesOwn);
  let count = 0;
  for (const atom of atomsOf(page.document)) {
    weigh(atom, { page, veto, isOwn, found });
    if (++count % SLICE === 0) yield;
    if (count >= MOST_ATOMS) break;
  }
  const boxes = outermost([...found.keys()]);
  yield;
  const weighed = boxes
    .map((element) => ({ element, reasons: found.get(element) ?? new Set<AdReason>() }))
    .map((each) => ({ ...each, score: scoreOf(each.reasons) }));
  const chosen =
    weighed.length > MOST_CANDIDATES
      ? weighed.toSorted((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES)
      : weighed;
  return chosen
    .toSorted((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1))
    .map(({ element, reasons, score }) => ({
      element,
      score,
      reasons: [...reasons],
      network: networkAround(element, reasons),
      keys: keysOf(element, page.url),
    }));
}

/** Links, frames, pictures and slots, those in open shadow roots too. */
function* atomsOf(document: Document): Generator<Element> {
  const roots: ParentNode[] = [document];
  for (let root = roots.shift(); root; root = roots.shift()) {
    yield* root.querySelectorAll(ATOMS);
    let hosts = 0;
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && roots.length < 100) roots.push(element.shadowRoot);
      if (++hosts >= 50_000) break;
    }
  }
}

/** What one scan knows of its page. */
interface Scan {
  page: AdPage;
  veto: ArticleVeto;
  /** `isPagesOwn`, asked once of each box. */
  isOwn(element: Element): boolean;
  found: Map<Element, Set<AdReason>>;
}

/** The same answer, without looking again: one box stands around thousands of links. */
function remembered(ask: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new WeakMap<Element, boolean>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}

function weigh(atom: Element, scan: Scan): void {
  const ad = adAround(atom, scan);
  if (!ad) return;
  const known = scan.found.get(ad.box);
  if (known) for (const reason of ad.reasons) known.add(reason);
  else scan.found.set(ad.box, ad.reasons);
}

/** The ad that a link, frame, picture or slot belongs to: its box, with its signs; `null` where it is none. */
export function adAround(
  atom: Element,
  scan: Pick<Scan, 'page' | 'veto' | 'isOwn'>,
): { box: Element; reasons: Set<AdReason> } | null {
  const { page, veto, isOwn } = scan;
  if (!mayBeAd(atom) || veto.vetoes(atom) || isOwn(atom)) return null;
  const reasons = new Set<AdReason>();
  const add = (reason: AdReason) => void reasons.add(reason);
  ownSigns(atom, page, add);
  if (atom.tagName === 'IFRAME') innerSigns(atom as HTMLIFrameElement, page, add);
  if (reasons.size === 0 && !isInSlot(atom)) return null;
  const box = tightBox(atom, page.url, veto);
  if (!isShown(box, page)) return null;
  signsAround(atom, box, scan, add);
  if (scoreOf(reasons) > 0 && hasLabel(box)) add('label');
  return scoreOf(reasons) < ENOUGH ? null : { box, reasons };
}

/** A link without picture and words is nothing; a box is an atom only where it is a slot that holds no other. */
function mayBeAd(atom: Element): boolean {
  if (/^(?:IFRAME|INS)$/.test(atom.tagName)) return true;
  if (atom.tagName === 'IMG') return atom.closest('a') === null;
  if (atom.tagName === 'A') return atom.getAttribute('href') !== '#';
  if (!networkOf(atom) && !isSlotName(namesOf(atom))) return false;
  return !atom.querySelector('a[href],iframe,ins,img') && atom.getAttribute('role') !== 'navigation';
}

/** What a frame of the page's own origin shows: there the ad's own links can be read. */
function innerSigns(frame: HTMLIFrameElement, page: AdPage, add: (reason: AdReason) => void): void {
  const inner = innerDocument(frame);
  if (!inner) return;
  for (const part of partsOf(inner.documentElement ?? frame, 'a[href],img,iframe').slice(0, 20))
    ownSigns(part, page, add);
}

/** Signs of the box and of what stands around it, up to what the article or other things are in. */
function signsAround(
  atom: Element,
  box: Element,
  { page, veto, isOwn }: Pick<Scan, 'page' | 'veto' | 'isOwn'>,
  add: (reason: AdReason) => void,
): void {
  let isWithin = true;
  let at: Element | null = atom;
  for (let level = 0; at && level < HIGHEST; level++, at = parentOf(at)) {
    if (veto.vetoes(at) || (!isWithin && isOwn(at))) return;
    boxSigns(at, page, add);
    if (at === box) isWithin = false;
  }
}

function isInSlot(atom: Element): boolean {
  let at: Element | null = atom;
  for (let level = 0; at && level < HIGHEST; level++, at = parentOf(at)) {
    if (networkOf(at) || isSlotName(namesOf(at))) return true;
  }
  return false;
}

function isShown(box: Element, page: AdPage): boolean {
  const { width, height } = page.boxOf(box);
  return width >= 20 && height >= 10;
}

/** Boxes that stand in no other of them. */
function outermost(boxes: readonly Element[]): Element[] {
  const all = new Set(boxes);
  return boxes.filter((box) => {
    for (let at = parentOf(box); at; at = parentOf(at)) if (all.has(at)) return false;
    return true;
  });
}

function networkAround(element: Element, reasons: ReadonlySet<AdReason>): string {
  for (const part of partsOf(element, '*')) {
    const network = networkOf(part);
    if (network) return network;
  }
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const network = networkOf(at);
    if (network) return network;
  }
  return reasons.has('banner elsewhere') || reasons.has('banner name') ? 'firstparty' : 'unknown';
}
