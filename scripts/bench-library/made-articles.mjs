// @ts-check
/**
 * Makes articles in three languages, and puts them where the library keeps its own. It runs in a page of the extension, so
 * it imports nothing. Words are made of syllables: the commonest are as common as in real texts, and there are more of them
 * the more text there is.
 */

/** @param {number} seed @returns {() => number} between 0 and 1, the same row for the same seed */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = {
  ar: 'با تو جي حم خر دا ذو رس زي سع شم صل ضر طا عن غم فل قر كت لو مع نا هد وس ير مس تق'.split(' '),
  fr: 'ba con dé ment tion ré ville por ter le ma ri né sou vai len tou che pré fi gra nou ver lam'.split(' '),
  en: 'ing ther man ster wood lan port er ness ble for dle ton way ham ley field mor ick stan hou ver row len'.split(
    ' ',
  ),
};
const COMMON = {
  ar: 'في من على إلى أن التي عن مع هذا كان بعد قبل بين'.split(' '),
  fr: 'de la le et les des en un une du dans pour que'.split(' '),
  en: 'the of and to in a is that for it was on as'.split(' '),
};
const PAPERS = ['La Gazette du Port', 'جريدة النخيل', 'The Harbour Mail', 'صحيفة الميناء', 'Le Courrier des Dunes'];
const TAGS = ['economy', 'ثقافة', 'sport', 'climat', 'تعليم'];
/** @type {('ar' | 'fr' | 'en')[]} */
const LANGUAGES = ['ar', 'fr', 'en'];

/** The word at `rank` of a language: common words first, then made ones. @param {'ar' | 'fr' | 'en'} lang @param {number} rank */
export function wordAt(lang, rank) {
  const common = COMMON[lang];
  if (rank < common.length) return /** @type {string} */ (common[rank]);
  const syllables = SYLLABLES[lang];
  let rest = rank - common.length + syllables.length;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return lang === 'ar' && rank % 3 === 0 ? `ال${word}` : word;
}

/** @param {number} at */
export function madeArticle(at) {
  const next = chance(at + 1);
  const lang = /** @type {'ar' | 'fr' | 'en'} */ (LANGUAGES[at % 3]);
  // Zipf: the word of rank r comes r times as seldom as the first.
  const word = () => wordAt(lang, Math.floor(60_000 ** next()) - 1);
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 14) }, word);
    return `${words.join(' ')}.`;
  };
  const paragraphs = Array.from({ length: 4 + Math.floor(next() * 8) }, () =>
    [sentence(), sentence(), sentence()].join(' '),
  );
  const textContent = paragraphs.join('\n');
  const wordCount = textContent.split(/\s+/).length;
  const savedAt = Date.UTC(2020, 0, 1) + at * 1_800_000;
  const id = `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
  const about = {
    url: `https://paper.example/${at}`,
    title: Array.from({ length: 6 + Math.floor(next() * 6) }, word).join(' '),
    byline: `${wordAt(lang, 200 + (at % 90))} ${wordAt(lang, 400 + (at % 70))}`,
    siteName: 'Aggregator',
    source: { name: PAPERS[at % PAPERS.length] ?? null, url: null },
    publishedTime: new Date(savedAt).toISOString().slice(0, 10),
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    excerpt: null,
    leadImage: null,
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / 180)),
  };
  const article = {
    id,
    addressKeys: [`paper.example/${at}`],
    about,
    savedAt,
    updatedAt: savedAt,
    deletedAt: null,
    marks: {
      tags: at % 4 === 0 ? [TAGS[at % TAGS.length]] : [],
      state: at % 5 === 0 ? 'done' : 'unread',
      isFavourite: at % 17 === 0,
      place: null,
      highlights: [],
      kept: [],
      taken: [],
    },
    fieldTimes: { about: savedAt },
    pictures: [],
  };
  const content = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return { article, text: { id, content, textContent, alsoIn: [], removed: [], blockKeys: [] } };
}

/** Queries of one or two words, some of them half typed, some with a phrase. @param {number} count @returns {string[]} */
export function madeQueries(count) {
  const next = chance(7);
  return Array.from({ length: count }, (_, at) => {
    const lang = /** @type {'ar' | 'fr' | 'en'} */ (LANGUAGES[at % 3]);
    const word = () => wordAt(lang, 5 + Math.floor(2_000 * next() ** 2));
    if (at % 10 === 9) return `"${wordAt(lang, 3)} ${word()}" `;
    if (at % 3 === 0) return `${word()} ${word()} `;
    return at % 2 === 0 ? `${word()} ` : word().slice(0, 4);
  });
}

/** @returns {Promise<IDBDatabase>} */
export function openLibrary() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('safi library');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/**
 * Puts articles in one transaction, the first as the change `from` + 1.
 * @param {IDBDatabase} database
 * @param {number} from
 * @param {{ article: { id: string, savedAt: number }, text: object }[]} saved
 * @param {IDBTransactionDurability} durability
 */
export function putSaved(database, from, saved, durability) {
  const writing = database.transaction(['articles', 'texts', 'changes'], 'readwrite', { durability });
  for (const [at, { article, text }] of saved.entries()) {
    const seq = from + at + 1;
    writing.objectStore('articles').put(article);
    writing.objectStore('texts').put(text);
    writing.objectStore('changes').put({ seq, id: article.id, textSeq: seq, isGone: false, at: article.savedAt });
  }
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    })
  );
}

/** Puts articles `from` to `to` in one transaction. @param {IDBDatabase} database @param {number} from @param {number} to @param {IDBTransactionDurability} durability */
export function putBetween(database, from, to, durability) {
  const saved = Array.from({ length: to - from }, (_, at) => madeArticle(from + at));
  return putSaved(database, from, saved, durability);
}

/** Puts articles `from` to `to` where the library keeps its own, without the wait for the disk after each. @param {number} from @param {number} to */
export async function putArticles(from, to) {
  const database = await openLibrary();
  for (let at = from; at < to; at += 500) await putBetween(database, at, Math.min(to, at + 500), 'relaxed');
  database.close();
}
