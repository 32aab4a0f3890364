import type { IndexDatabase, Segment } from './index-database';
import { eachTerm } from './segment-reader';
import { type NumberedPosting, SegmentWriter, type WrittenBlock, type WrittenTerm } from './segment-writer';

/** So many segments of one size become one of the next. */
const FAN = 8;
/** Articles of the smallest segments. */
export const SMALLEST = 64;
/** Blocks written in one transaction. */
const BATCH = 32;

function levelOf({ articles }: Segment): number {
  return Math.max(0, Math.floor(Math.log(articles / SMALLEST) / Math.log(FAN)));
}

/** The newest segments, when there are enough of one size to become one; else none. */
export function toMerge(segments: readonly Segment[]): Segment[] {
  const last = segments.at(-1);
  if (!last) return [];
  const larger = segments.findLastIndex((segment) => levelOf(segment) > levelOf(last));
  const alike = segments.slice(larger + 1);
  return alike.length >= FAN ? alike : [];
}

/** Writes one segment out of several, without the articles that are gone. */
export async function mergeSegments(
  database: IndexDatabase,
  segments: readonly Segment[],
  id: number,
  isGone: (number: number) => boolean,
): Promise<Segment> {
  const articles = segments.reduce((sum, segment) => sum + segment.articles, 0);
  return writeSegment(database, { id, articles }, merged(database, segments, isGone));
}

/** Writes a segment out of terms in order. */
export async function writeSegment(
  database: IndexDatabase,
  segment: Omit<Segment, 'firstTerms'>,
  terms: Iterable<WrittenTerm> | AsyncIterable<WrittenTerm>,
): Promise<Segment> {
  const writer = new SegmentWriter();
  const blocks: WrittenBlock[] = [];
  let written = 0;
  const flush = async () => {
    await writeBlocks(database, segment.id, written, blocks);
    written += blocks.length;
    blocks.length = 0;
  };
  for await (const { term, postings } of terms) {
    const block = writer.add(term, postings);
    if (block) blocks.push(block);
    if (blocks.length >= BATCH) await flush();
  }
  const rest = writer.close();
  if (rest) blocks.push(rest);
  await flush();
  return { ...segment, firstTerms: writer.firstTerms };
}

/** @param first number of the first of `blocks` in its segment */
async function writeBlocks(database: IndexDatabase, id: number, first: number, blocks: readonly WrittenBlock[]) {
  const writing = database.transaction(['terms', 'postings', 'places'], 'readwrite', { durability: 'relaxed' });
  for (const [at, { terms, postings, places }] of blocks.entries()) {
    const key: [number, number] = [id, first + at];
    void writing.objectStore('terms').put(terms, key);
    void writing.objectStore('postings').put(postings, key);
    void writing.objectStore('places').put(places, key);
  }
  await writing.done;
}

async function* merged(
  database: IndexDatabase,
  segments: readonly Segment[],
  isGone: (number: number) => boolean,
): AsyncGenerator<WrittenTerm> {
  const readers = segments.map((segment) => eachTerm(database, segment));
  const heads = await Promise.all(readers.map((reader) => reader.next()));
  for (;;) {
    let term: string | null = null;
    for (const head of heads) if (!head.done && (term === null || head.value.term < term)) term = head.value.term;
    if (term === null) return;
    const postings: NumberedPosting[] = [];
    for (const [at, head] of heads.entries()) {
      if (head.done || head.value.term !== term) continue;
      // Older segments have lower numbers.
      for (const posting of head.value.postings) if (!isGone(posting.number)) postings.push(posting);
      heads[at] = await (readers[at] as (typeof readers)[number]).next();
    }
    yield { term, postings };
  }
}
