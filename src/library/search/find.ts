import { CHUNK } from './catalogue';
import { lookUpsOf, prefixesOf } from './forms';
import type { Clause, Query } from './query';
import type { SearchIndex } from './search-index';
import type { FoundTerm } from './segment-reader';
import { findTerm, findTerms, readPlaces, readPostings } from './segment-reader';

/** Words that the beginning of one is taken for: the commonest. */
const MOST_WORDS = 24;
/** Saturation and length of BM25, as Robertson and Zaragoza advise. */
const K = 1.2;
const B = 0.6;
/** Taken from what is found by a guess alone: it comes after all that isn't. */
const GUESS = 1000;

/** The number of each article that has all that `query` seeks in words, with how well it does. Best first. */
export async function find(index: SearchIndex, query: Query): Promise<{ numbers: Uint32Array; scores: Float32Array }> {
  await index.loadTail();
  const { count } = index.state;
  const totals = new Float32Array(count);
  const met = new Uint8Array(count);
  const [sought, without] = await Promise.all(
    [query.sought, query.without].map((clauses) => Promise.all(clauses.map((clause) => scoresOf(index, clause)))),
  );
  for (const scores of sought ?? []) {
    for (let number = 0; number < count; number++) {
      const score = scores[number] ?? 0;
      if (score === 0) continue;
      totals[number] = (totals[number] ?? 0) + score;
      met[number] = (met[number] ?? 0) + 1;
    }
  }
  for (const scores of without ?? []) {
    for (let number = 0; number < count; number++) if ((scores[number] ?? 0) > 0) met[number] = 255;
  }
  const all = query.sought.length;
  const numbers = new Uint32Array(count).map((_, number) => number).filter((number) => met[number] === all);
  numbers.sort((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0) || other - one);
  return { numbers, scores: totals };
}

/** How well each article answers one clause; 0: it doesn't. */
async function scoresOf(index: SearchIndex, { words, isPrefix }: Clause): Promise<Float32Array> {
  const scores = new Float32Array(index.state.count);
  const [word] = words;
  if (words.length > 1 || word === undefined) {
    await addPhrase(index, words, scores);
    return scores;
  }
  const guesses = new Float32Array(index.state.count);
  const prefixes = isPrefix && word.length > 1 ? prefixesOf(word) : [];
  // All are read at once, and added in order: sums come out the same each time.
  const [terms, begun] = await Promise.all([
    Promise.all(
      lookUpsOf(word).map(async ({ term, weight, isGuess }) => ({
        isGuess,
        add: await termAdding(index, term, weight),
      })),
    ),
    Promise.all(prefixes.map(({ prefix, weight }) => prefixAdding(index, prefix, weight))),
  ]);
  for (const { isGuess, add } of terms) add(isGuess ? guesses : scores);
  for (const add of begun) add(scores);
  for (let number = 0; number < guesses.length; number++) {
    if (guesses[number] !== 0 && scores[number] === 0) scores[number] = (guesses[number] ?? 0) - GUESS;
  }
  return scores;
}

/** Adds to each article how well it answers. */
type Adding = (scores: Float32Array) => void;

async function termAdding(index: SearchIndex, term: string, weight: number): Promise<Adding> {
  const found = await Promise.all(index.segments.map((segment) => findTerm(index.blocks, segment, term)));
  const here = found.filter((each) => each !== null);
  const tail = [...index.tail.values()].flatMap(({ number, terms }): [number, number][] => {
    const posting = terms.get(term);
    return posting ? [[number, posting.weight]] : [];
  });
  return foundAdding(index, here, weight, tail);
}

async function prefixAdding(index: SearchIndex, prefix: string, weight: number): Promise<Adding> {
  const groups = await Promise.all(index.segments.map((segment) => findTerms(index.blocks, segment, prefix)));
  const byTerm = new Map<string, FoundTerm[]>();
  for (const found of groups.flat()) {
    const same = byTerm.get(found.term);
    if (same) same.push(found);
    else byTerm.set(found.term, [found]);
  }
  const countOf = (found: FoundTerm[]) => found.reduce((sum, { count }) => sum + count, 0);
  const commonest = [...byTerm.values()].sort((one, other) => countOf(other) - countOf(one)).slice(0, MOST_WORDS);
  const adding = await Promise.all(commonest.map((found) => foundAdding(index, found, weight)));
  return (scores) => {
    for (const add of adding) add(scores);
    for (const { number, terms } of index.tail.values()) {
      for (const [term, posting] of terms) {
        if (!term.startsWith(prefix)) continue;
        const [first] = byTerm.get(term) ?? [];
        scores[number] = (scores[number] ?? 0) + weight * scorer(index, first?.count ?? 1)(number, posting.weight);
      }
    }
  };
}

/** @param tail articles in no segment, with the weight that the term has in them */
async function foundAdding(
  index: SearchIndex,
  found: readonly FoundTerm[],
  weight: number,
  tail: readonly [number: number, tf: number][] = [],
): Promise<Adding> {
  const count = found.reduce((sum, each) => sum + each.count, tail.length);
  const postings = await Promise.all(found.map((each) => readPostings(index.blocks, each)));
  return (scores) => {
    const score = scorer(index, count);
    const add = (number: number, tf: number) => {
      scores[number] = (scores[number] ?? 0) + weight * score(number, tf);
    };
    for (const eachPosting of postings) eachPosting(add);
    for (const [number, tf] of tail) add(number, tf);
  };
}

/** BM25 of a term that `count` articles have, in one that has it with weight `tf`. */
function scorer({ state, chunks }: SearchIndex, count: number): (number: number, tf: number) => number {
  const average = state.totalLength / Math.max(1, state.count) || 1;
  const rarity = Math.max(Math.log(1 + (state.count - count + 0.5) / (count + 0.5)), 0.01);
  return (number, tf) => {
    const length = chunks[Math.floor(number / CHUNK)]?.length[number % CHUNK] ?? average;
    return (rarity * tf * (K + 1)) / (tf + K * (1 - B + (B * length) / average));
  };
}

/** Articles in which the words follow each other. */
async function addPhrase(index: SearchIndex, words: readonly string[], scores: Float32Array): Promise<void> {
  const parts = await Promise.all(words.map((word, at) => partOfPhrase(index, word, at)));
  // The rarest word first: of the others only the places in its articles are read.
  parts.sort((one, other) => one.count - other.count);
  /** By article, where the phrase may begin. */
  let starts: ReadonlyMap<number, ReadonlySet<number>> | null = null;
  for (const part of parts) {
    starts = await startsOf(index, part, starts);
    if (starts.size === 0) return;
  }
  const score = scorer(index, starts?.size ?? 0);
  for (const [number, { size }] of starts ?? []) scores[number] = score(number, size * words.length);
}

/** One word of a phrase, and how far into the phrase it stands. */
interface PhrasePart {
  at: number;
  found: FoundTerm[];
  tail: { number: number; positions: readonly number[] }[];
  /** Articles that have it. */
  count: number;
}

async function partOfPhrase(index: SearchIndex, word: string, at: number): Promise<PhrasePart> {
  const inSegments = await Promise.all(index.segments.map((segment) => findTerm(index.blocks, segment, word)));
  const found = inSegments.filter((each) => each !== null);
  const tail = [...index.tail.values()].flatMap(({ number, terms }) => {
    const posting = terms.get(word);
    return posting ? [{ number, positions: posting.positions }] : [];
  });
  return { at, found, tail, count: found.reduce((sum, { count }) => sum + count, tail.length) };
}

/** Where a phrase may begin, by one of its words. @param among where it may by others; `null`: anywhere */
async function startsOf(
  index: SearchIndex,
  { at, found, tail }: PhrasePart,
  among: ReadonlyMap<number, ReadonlySet<number>> | null,
): Promise<Map<number, Set<number>>> {
  const starts = new Map<number, Set<number>>();
  const add = (number: number, positions: readonly number[]) => {
    const others = among?.get(number);
    const own = positions.map((place) => place - at).filter((place) => others?.has(place) ?? true);
    if (own.length > 0) starts.set(number, new Set(own));
  };
  const isWanted = (number: number) => among?.has(number) ?? true;
  const inSegments = await Promise.all(found.map((each) => readPlaces(index.blocks, each, isWanted)));
  for (const places of inSegments) for (const [number, positions] of places) add(number, positions);
  for (const { number, positions } of tail) if (isWanted(number)) add(number, positions);
  return starts;
}
