// @ts-check
/** @import { SavedArticle, SavedText } from '../../../src/library/types' */
/** @import { Sample } from './corpus.mjs' */

/** A made article as the library keeps it. @param {Sample} sample @returns {{ article: SavedArticle, text: SavedText }} */
export function savedSample({ id, lang, title, paper, byline, day, tags, note, text: textContent }) {
  const savedAt = Date.parse(day);
  /** @type {SavedArticle} */
  const article = {
    id,
    addressKeys: [`paper.example/${id}`],
    about: {
      url: `https://paper.example/${id}`,
      title,
      byline: byline || null,
      siteName: null,
      source: { name: paper, url: null },
      publishedTime: day,
      lang,
      dir: lang === 'ar' ? 'rtl' : 'ltr',
      excerpt: null,
      leadImage: null,
      wordCount: textContent.split(' ').length,
      readingMinutes: 1,
    },
    savedAt,
    updatedAt: savedAt,
    deletedAt: null,
    marks: {
      tags,
      state: 'unread',
      isFavourite: false,
      place: null,
      highlights: note
        ? [{ id: 'h', exact: '', prefix: '', suffix: '', start: 0, end: 0, note, createdAt: 1, updatedAt: 1 }]
        : [],
      kept: [],
      taken: [],
    },
    fieldTimes: { about: savedAt },
    pictures: [],
  };
  return { article, text: { id, content: '', textContent, alsoIn: [], removed: [], blockKeys: [] } };
}
