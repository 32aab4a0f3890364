import type { BlockReader } from './block-reader';
import { ByteReader } from './bytes';
import type { IndexDatabase, Segment, TermBlock } from './index-database';
import type { NumberedPosting, WrittenTerm } from './segment-writer';

/** A term of a segment as its dictionary has it. */
export interface FoundTerm {
  term: string;
  /** Articles that have it. */
  count: number;
  segment: Segment;
  block: number;
  offset: number;
  placeOffset: number;
}

/** Blocks of a dictionary that the beginning of a word reads at most, in each segment. */
const PREFIX_BLOCKS = 6;

export async function findTerm(blocks: BlockReader, segment: Segment, term: string): Promise<FoundTerm | null> {
  const block = blockOf(segment, term);
  if (block < 0) return null;
  // It will be wanted next; asked for now, it comes with the other.
  void blocks.read('postings', [segment.id, block]);
  const found = await blocks.read('terms', [segment.id, block]);
  if (!found) return null;
  const at = found.terms.indexOf(term);
  return at < 0 ? null : termAt(segment, block, found, at);
}

/** The terms that begin with `prefix`. */
export async function findTerms(blocks: BlockReader, segment: Segment, prefix: string): Promise<FoundTerm[]> {
  const first = Math.max(0, blockOf(segment, prefix));
  // Each block after the first holds some only if it begins with one.
  const rest = segment.firstTerms.slice(first + 1, first + PREFIX_BLOCKS);
  const end = rest.findIndex((term) => !term.startsWith(prefix));
  const numbers = Array.from({ length: 1 + (end < 0 ? rest.length : end) }, (_, at) => first + at);
  const found = await Promise.all(numbers.map((block) => blocks.read('terms', [segment.id, block])));
  return found.flatMap((block, at) =>
    (block?.terms ?? []).flatMap((term, index) =>
      block && term.startsWith(prefix) ? [termAt(segment, first + at, block, index)] : [],
    ),
  );
}

/** Calls its argument with each article that has a term, and its weight. */
export type EachPosting = (take: (number: number, weight: number) => void) => void;

export async function readPostings(
  blocks: BlockReader,
  { segment, block, count, offset }: FoundTerm,
): Promise<EachPosting> {
  const bytes = await blocks.read('postings', [segment.id, block]);
  return (take) => {
    if (!bytes) return;
    const reader = new ByteReader(bytes, offset);
    let number = 0;
    for (let left = count; left > 0; left--) {
      number += reader.number();
      take(number, reader.byte());
    }
  };
}

/** The places of the term in each article that `isWanted`. */
export async function readPlaces(
  blocks: BlockReader,
  found: FoundTerm,
  isWanted: (number: number) => boolean,
): Promise<Map<number, number[]>> {
  const places = new Map<number, number[]>();
  const [bytes, eachPosting] = await Promise.all([
    blocks.read('places', [found.segment.id, found.block]),
    readPostings(blocks, found),
  ]);
  if (!bytes) return places;
  const reader = new ByteReader(bytes, found.placeOffset);
  eachPosting((number) => {
    if (isWanted(number)) places.set(number, readPositions(reader));
    else reader.skip(reader.number());
  });
  return places;
}

/** All of a segment, in the order of its terms. */
export async function* eachTerm(database: IndexDatabase, segment: Segment): AsyncGenerator<WrittenTerm> {
  for (let block = 0; block < segment.firstTerms.length; block++) {
    const reading = database.transaction(['terms', 'postings', 'places']);
    const key: [number, number] = [segment.id, block];
    const [terms, postings, places] = await Promise.all([
      reading.objectStore('terms').get(key),
      reading.objectStore('postings').get(key),
      reading.objectStore('places').get(key),
    ]);
    if (!terms || !postings || !places) throw new Error('A block of the index is missing.');
    const reader = new ByteReader(postings, 0);
    const placeReader = new ByteReader(places, 0);
    for (const [at, term] of terms.terms.entries()) {
      const found: NumberedPosting[] = [];
      let number = 0;
      for (let left = terms.counts[at] ?? 0; left > 0; left--) {
        number += reader.number();
        const weight = reader.byte();
        found.push({ number, weight, positions: term.startsWith('~') ? [] : readPositions(placeReader) });
      }
      yield { term, postings: found };
    }
  }
}

function readPositions(reader: ByteReader): number[] {
  const positions: number[] = [];
  let place = 0;
  for (let left = reader.number(); left > 0; left--) {
    place += reader.number();
    positions.push(place);
  }
  return positions;
}

function termAt(segment: Segment, block: number, found: TermBlock, at: number): FoundTerm {
  return {
    term: found.terms[at] ?? '',
    count: found.counts[at] ?? 0,
    segment,
    block,
    offset: found.offsets[at] ?? 0,
    placeOffset: found.placeOffsets[at] ?? 0,
  };
}

/** The last block that begins with `term` or before it; -1: none. */
function blockOf({ firstTerms }: Segment, term: string): number {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstTerms[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
