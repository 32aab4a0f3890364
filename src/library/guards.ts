import { isArrayOf, isCount, isRecord, isText, isTexts, isTime } from '../article/guards';
import { isMarks } from '../article/marks';
import { isAbout, isRemovedBlock, isSource } from '../article/page-guards';
import type { Damaged, Records, SavedArticle, SavedPicture, SavedText } from './types';

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

/** Whether `value`, out of a file, is an article with its own text, from an address that runs nothing. */
export function isRecords(value: unknown): value is Records {
  return (
    isRecord(value) &&
    isSavedArticle(value.article) &&
    isSavedText(value.text) &&
    value.article.id === value.text.id &&
    /^(?:https?|file):/.test(value.article.about.url) &&
    URL.canParse(value.article.about.url) &&
    (value.article.about.source.url === null || isWebAddress(value.article.about.source.url))
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text);
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
