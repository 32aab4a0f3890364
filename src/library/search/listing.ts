import type { ReadingState } from '../types';
import { CHUNK, type Chunk, dayNumber, FLAGS } from './catalogue';
import { find } from './find';
import { foldName, hasWords, type Query } from './query';
import type { SearchIndex } from './search-index';

export type Length = 'short' | 'medium' | 'long';

/** Which articles a list shows; what is `null` is not asked for. */
export interface Filter {
  isBin: boolean;
  state: ReadingState | 'favourite' | null;
  paper: string | null;
  tag: string | null;
  language: string | null;
  length: Length | null;
}

export const NO_FILTER: Filter = { isBin: false, state: null, paper: null, tag: null, language: null, length: null };

/** Minutes from which an article is of medium length, and long. */
const MEDIUM = 3;
const LONG = 8;

/** Numbers of the articles that answer, best first where words are sought, else newest first. */
export async function listArticles(index: SearchIndex, query: Query, filter: Filter): Promise<Uint32Array> {
  const isShown = shownBy(index, query, filter);
  if (hasWords(query)) return (await find(index, query)).numbers.filter(isShown);
  return newestFirst(index, isShown);
}

/** Numbers rise with time but where an article was saved again or came from elsewhere: sorting is seldom needed. */
function newestFirst(index: SearchIndex, isShown: (number: number) => boolean): Uint32Array {
  const numbers = new Uint32Array(index.state.count);
  let length = 0;
  let isInOrder = true;
  let last = Number.POSITIVE_INFINITY;
  const timeOf = (number: number) => index.chunkOf(number).savedAt[number % CHUNK] ?? 0;
  for (let number = index.state.count - 1; number >= 0; number--) {
    if (!isShown(number)) continue;
    const time = timeOf(number);
    if (time > last) isInOrder = false;
    last = time;
    numbers[length++] = number;
  }
  const shown = numbers.subarray(0, length);
  return isInOrder ? shown : shown.sort((one, other) => timeOf(other) - timeOf(one) || other - one);
}

export interface NameCount {
  name: string;
  count: number;
}

/** What there is to choose from: numbers of all articles in the bin, and of those that aren't with each name, most first. */
export interface Counts {
  kept: number;
  inBin: number;
  paper: NameCount[];
  language: NameCount[];
  tags: NameCount[];
}

export const NO_COUNTS: Counts = { kept: 0, inBin: 0, paper: [], language: [], tags: [] };

export function countAll(index: SearchIndex): Counts {
  const papers = new Map<number, number>();
  const languages = new Map<number, number>();
  const tags = new Map<number, number>();
  const add = (counts: Map<number, number>, name: number) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let kept = 0;
  let inBin = 0;
  for (let number = 0; number < index.state.count; number++) {
    const chunk = index.chunkOf(number);
    const row = number % CHUNK;
    const flags = chunk.flags[row] ?? 0;
    if ((flags & FLAGS.gone) !== 0) continue;
    if ((flags & FLAGS.bin) !== 0) {
      inBin++;
      continue;
    }
    kept++;
    add(papers, chunk.paper[row] ?? 0);
    add(languages, chunk.language[row] ?? 0);
    for (const tag of chunk.tags[row] ?? []) add(tags, tag);
  }
  const named = (counts: Map<number, number>) =>
    [...counts]
      .map(([name, count]) => ({ name: index.state.names[name] ?? '', count }))
      .filter(({ name }) => name !== '')
      .sort((one, other) => other.count - one.count);
  return { kept, inBin, paper: named(papers), language: named(languages), tags: named(tags) };
}

function shownBy(index: SearchIndex, query: Query, filter: Filter): (number: number) => boolean {
  const { names } = index.state;
  const within = (sought: readonly string[]) =>
    sought.map((part) => new Set(names.flatMap((name, number) => (foldName(name).includes(part) ? [number] : []))));
  const papers = within(query.papers);
  const tags = within(query.tags);
  const after = query.after === null ? 0 : dayNumber(query.after);
  const before = query.before === null ? Number.POSITIVE_INFINITY : dayNumber(query.before);
  const paper = filter.paper === null ? null : names.indexOf(filter.paper);
  const tag = filter.tag === null ? null : names.indexOf(filter.tag);
  const language = filter.language === null ? null : names.indexOf(filter.language);
  return (number) => {
    const chunk = index.chunkOf(number);
    const row = number % CHUNK;
    const flags = chunk.flags[row] ?? 0;
    const day = chunk.day[row] ?? 0;
    const own = chunk.paper[row] ?? 0;
    const ownTags = chunk.tags[row] ?? [];
    return (
      (flags & FLAGS.gone) === 0 &&
      ((flags & FLAGS.bin) !== 0) === filter.isBin &&
      hasState(flags, filter.state) &&
      (paper === null || own === paper) &&
      (language === null || chunk.language[row] === language) &&
      (tag === null || ownTags.includes(tag)) &&
      (filter.length === null || lengthOf(chunk, row) === filter.length) &&
      day >= after &&
      day < before &&
      papers.every((set) => set.has(own)) &&
      tags.every((set) => ownTags.some((each) => set.has(each)))
    );
  };
}

function hasState(flags: number, state: Filter['state']): boolean {
  if (state === null) return true;
  if (state === 'favourite') return (flags & FLAGS.favourite) !== 0;
  if (state === 'unread') return (flags & (FLAGS.reading | FLAGS.done)) === 0;
  return (flags & FLAGS[state]) !== 0;
}

function lengthOf(chunk: Chunk, row: number): Length {
  const minutes = chunk.minutes[row] ?? 0;
  if (minutes >= LONG) return 'long';
  return minutes >= MEDIUM ? 'medium' : 'short';
}
