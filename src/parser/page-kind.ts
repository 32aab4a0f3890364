import type { PageKind } from '../article/types';
import type { PlacedList } from './headline-lists';
import { type Evidence, weighSigns } from './kind-signs';

/**
 * What the signs must weigh together for an article. In doubt it is one: a lost article costs its reader more than a list
 * read as text.
 */
const ENOUGH = 5.7;

/** No article has less text than this. */
const MIN_TEXT = 60;
const MIN_HEADLINES = 3;

/** What the page is, by many signs that don't depend on each other: marks, claims, masses of text, words, addresses. */
export function kindOfPage(evidence: Evidence, lists: PlacedList[]): PageKind {
  const { facts } = evidence;
  const { weight, isOneThing } = weighSigns(evidence);
  if (weight >= ENOUGH && facts.free - facts.linked >= MIN_TEXT) return 'article';
  // "Others also bought" makes no list of a page about one thing.
  if (isOneThing && facts.headlines < facts.prose) return 'other';
  const headlines = lists.filter(({ kind }) => kind !== 'navigation').reduce((sum, { items }) => sum + items.length, 0);
  return headlines >= MIN_HEADLINES ? 'list' : 'other';
}
