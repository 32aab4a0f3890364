import { isArrayOf, isCount, isNumber, isRecord, isText, isTexts, isTime } from './guards';

/** Place in a text: which block, and how far into it. */
export interface TextPlace {
  /** Index of the top-level block of `content`. */
  block: number;
  /** 0 … 1 */
  share: number;
}

export type ReadingState = 'unread' | 'reading' | 'done';

/**
 * A passage that the reader marked, anchored by quotation as the TextQuoteSelector and TextPositionSelector of the Web
 * Annotation model do, so that a small change of the text doesn't lose it.
 */
export interface Highlight {
  id: string;
  exact: string;
  prefix: string;
  suffix: string;
  /** Offsets in `textContent`, in UTF-16 units: only a hint. */
  start: number;
  end: number;
  /** `''`: none. */
  note: string;
  createdAt: number;
  updatedAt: number;
}

/** What an article was in the library when it was saved. `binned`: in the bin. */
export type SavedBefore = 'none' | 'kept' | 'binned';

/** What the reader made of an article. */
export interface Marks {
  tags: string[];
  state: ReadingState;
  isFavourite: boolean;
  place: TextPlace | null;
  highlights: Highlight[];
  /** Keys of removed blocks that the reader brought back. */
  kept: string[];
  /** Keys of blocks of the text that the reader took away. */
  taken: string[];
}

/** Which blocks of its text the reader wants otherwise than the parser. */
export type ChosenBlocks = Pick<Marks, 'kept' | 'taken'>;

export function isMarks(value: unknown): value is Marks {
  return isRecord(value) && hasMarks(value) && MARK_NAMES.every((name) => name in value);
}

/** Whether all that `value` has of marks is well formed; some may be missing. */
export function isSomeMarks(value: unknown): value is Partial<Marks> {
  return (
    isRecord(value) && Object.keys(value).every((key) => MARK_NAMES.some((name) => name === key)) && hasMarks(value)
  );
}

const MARK_NAMES = [
  'tags',
  'state',
  'isFavourite',
  'place',
  'highlights',
  'kept',
  'taken',
] as const satisfies (keyof Marks)[];

function hasMarks({
  tags = [],
  state = 'unread',
  isFavourite = false,
  place = null,
  ...more
}: Record<string, unknown>) {
  const { highlights = [], kept = [], taken = [] } = more;
  return (
    isTexts(tags) &&
    (state === 'unread' || state === 'reading' || state === 'done') &&
    typeof isFavourite === 'boolean' &&
    (place === null || (isRecord(place) && isCount(place.block) && isNumber(place.share))) &&
    isArrayOf(highlights, isHighlight) &&
    isTexts(kept) &&
    isTexts(taken)
  );
}

export function isChosenBlocks(value: unknown): value is ChosenBlocks {
  return isRecord(value) && isTexts(value.kept) && isTexts(value.taken);
}

export function isHighlight(value: unknown): value is Highlight {
  return (
    isRecord(value) &&
    [value.id, value.exact, value.prefix, value.suffix, value.note].every(isText) &&
    [value.start, value.end].every(isCount) &&
    [value.createdAt, value.updatedAt].every(isTime)
  );
}
