import { isRecord, isText } from '../article/guards';
import type { Damaged, Highlight, Marks, SavedArticle, SavedPicture, SavedText } from './types';

/** Whether a record could not be read. */
export function isDamaged(found: object): found is Damaged {
  return 'damage' in found;
}

/** Whether `value`, out of a store or a file, is a whole saved article. */
export function isSavedArticle(value: unknown): value is SavedArticle {
  if (!isRecord(value)) return false;
  const { id, addressKeys, about, savedAt, updatedAt, deletedAt, marks, fieldTimes, pictures } = value;
  return (
    isText(id) &&
    isTexts(addressKeys) &&
    isAbout(about) &&
    isTime(savedAt) &&
    isTime(updatedAt) &&
    (deletedAt === null || isTime(deletedAt)) &&
    isMarks(marks) &&
    isRecord(fieldTimes) &&
    Object.values(fieldTimes).every(isTime) &&
    isArrayOf(pictures, isSavedPicture)
  );
}

export function isSavedText(value: unknown): value is SavedText {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isText(value.content) &&
    isText(value.textContent) &&
    isArrayOf(value.alsoIn, isSource) &&
    isArrayOf(value.removed, isRemovedBlock) &&
    isTexts(value.blockKeys)
  );
}

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

function isHighlight(value: unknown): value is Highlight {
  return (
    isRecord(value) &&
    [value.id, value.exact, value.prefix, value.suffix, value.note].every(isText) &&
    [value.start, value.end].every(isCount) &&
    [value.createdAt, value.updatedAt].every(isTime)
  );
}

function isSavedPicture(value: unknown): value is SavedPicture {
  return (
    isRecord(value) &&
    isText(value.url) &&
    (value.state === 'kept' || value.state === 'waiting' || value.state === 'online') &&
    isText(value.type) &&
    [value.bytes, value.width, value.height].every(isCount)
  );
}

function isAbout(value: unknown): value is SavedArticle['about'] {
  return (
    isRecord(value) &&
    [value.url, value.title].every(isText) &&
    isSource(value.source) &&
    (value.dir === 'ltr' || value.dir === 'rtl') &&
    [value.byline, value.siteName, value.publishedTime, value.lang, value.excerpt, value.leadImage].every(
      isTextOrNull,
    ) &&
    [value.wordCount, value.readingMinutes].every(isCount)
  );
}

function isSource(value: unknown): value is SavedText['alsoIn'][number] {
  return isRecord(value) && isTextOrNull(value.name) && isTextOrNull(value.url);
}

function isRemovedBlock(value: unknown): value is SavedText['removed'][number] {
  return (
    isRecord(value) &&
    [value.id, value.before].every(isCount) &&
    [value.step, value.reason, value.html, value.text, value.key].every(isText)
  );
}

function isArrayOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isTexts(value: unknown): value is string[] {
  return isArrayOf(value, isText);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isTime(value: unknown): value is number {
  return isNumber(value) && value >= 0;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
