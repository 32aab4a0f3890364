import { ByteWriter } from './bytes';
import type { Posting } from './document';
import type { TermBlock } from './index-database';

/** A block is closed past this: large enough to be few, small enough to be read for one word. */
const BLOCK_BYTES = 24_000;
const BLOCK_TERMS = 512;

/** One term of one article. */
export interface NumberedPosting extends Posting {
  number: number;
}

/** A term with all articles that have it, by rising numbers. */
export interface WrittenTerm {
  term: string;
  postings: readonly NumberedPosting[];
}

export interface WrittenBlock {
  terms: TermBlock;
  postings: Uint8Array;
  places: Uint8Array;
}

/** Takes terms in order, and gives blocks as they are full. */
export class SegmentWriter {
  readonly firstTerms: string[] = [];
  #terms: string[] = [];
  #counts: number[] = [];
  #offsets: number[] = [];
  #placeOffsets: number[] = [];
  #postings = new ByteWriter();
  #places = new ByteWriter();

  /** @returns the block that is full with it */
  add(term: string, postings: readonly NumberedPosting[]): WrittenBlock | null {
    this.#terms.push(term);
    this.#counts.push(postings.length);
    this.#offsets.push(this.#postings.length);
    this.#placeOffsets.push(this.#places.length);
    let last = 0;
    for (const { number, weight, positions } of postings) {
      this.#postings.number(number - last);
      this.#postings.byte(weight);
      last = number;
      if (term.startsWith('~')) continue;
      this.#places.number(positions.length);
      let place = 0;
      for (const position of positions) {
        this.#places.number(position - place);
        place = position;
      }
    }
    return this.#postings.length > BLOCK_BYTES || this.#terms.length >= BLOCK_TERMS ? this.close() : null;
  }

  /** The block that isn't full; `null` when it is empty. */
  close(): WrittenBlock | null {
    const [first] = this.#terms;
    if (first === undefined) return null;
    this.firstTerms.push(first);
    const block = {
      terms: {
        terms: this.#terms,
        counts: Uint32Array.from(this.#counts),
        offsets: Uint32Array.from(this.#offsets),
        placeOffsets: Uint32Array.from(this.#placeOffsets),
      },
      postings: this.#postings.taken(),
      places: this.#places.taken(),
    };
    this.#terms = [];
    this.#counts = [];
    this.#offsets = [];
    this.#placeOffsets = [];
    this.#postings = new ByteWriter();
    this.#places = new ByteWriter();
    return block;
  }
}
