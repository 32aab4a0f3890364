// @ts-check
/** What runs in a page of the extension while browsers are killed. Each function is sent there alone, so it needs no other. */

/**
 * What a write puts: a new version of an article, or a tag.
 * @typedef {{ article: number, version: number } | { article: number, id: string, tag: string }} Write
 */

/**
 * An article as it is found on the disk.
 * @typedef {object} Found
 * @property {number} article
 * @property {string} id
 * @property {number} version of the record in lists
 * @property {string | null} tag
 * @property {boolean} isWhole whether its text is of the same version to the last letter, and the feed knows of it
 */

/**
 * Asks the background for a write, as the reading view does.
 * @param {Write} write
 * @returns {Promise<string | null>} id of the article once the write is acknowledged; `null` when the background went
 */
export async function ask(write) {
  const own = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
  if ('tag' in write) {
    const payload = { ids: [write.id], marks: { tags: [write.tag] } };
    const answer = await own.runtime.sendMessage({ name: 'updateMarks', payload });
    if (answer && !answer.ok) throw new Error(`Refused: ${answer.reason}, ${answer.message}`);
    return answer ? write.id : null;
  }
  const line = `Article ${write.article}, version ${write.version}.`;
  const paragraphs = Array.from({ length: 400 }, (_, at) => `${at}: ${line}`);
  const article = {
    url: `https://press.example/articles/${100_000 + write.article}`,
    title: `Article ${write.article} of the press`,
    byline: null,
    siteName: null,
    source: { name: null, url: null },
    publishedTime: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: String(write.version),
    leadImage: null,
    content: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    textContent: paragraphs.join('\n'),
    wordCount: 2000,
    readingMinutes: 10,
  };
  const payload = { article, headlineLists: [], removed: [], blockKeys: [] };
  const answer = await own.runtime.sendMessage({ name: 'saveArticle', payload });
  if (answer && !answer.ok) throw new Error(`Refused: ${answer.reason}, ${answer.message}`);
  return answer ? answer.value.id : null;
}

/**
 * Opens the database as it lies there, and reads all of it.
 * @returns {Promise<Found[]>}
 */
export async function readAll() {
  // Whoever opens it first makes it: that is to be Safi.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'safi library')) return [];
  /** @type {IDBDatabase} */
  const database = await new Promise((done, fail) => {
    const request = indexedDB.open('safi library');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const reading = database.transaction(['articles', 'texts', 'changes']);
  const all = (/** @type {string} */ name) =>
    new Promise((done, fail) => {
      const request = reading.objectStore(name).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const [articles, texts, changes] = await Promise.all([all('articles'), all('texts'), all('changes')]);
  database.close();
  const textOf = new Map(texts.map((/** @type {any} */ text) => [text.id, text.textContent]));
  const isKnown = new Set(changes.map((/** @type {any} */ change) => change.id));
  return articles.map((/** @type {any} */ { id, about, marks }) => {
    const number = Number(about.title.split(' ')[1]);
    const line = `Article ${number}, version ${about.excerpt}.`;
    const text = Array.from({ length: 400 }, (_, at) => `${at}: ${line}`).join('\n');
    return {
      article: number,
      id,
      version: Number(about.excerpt),
      tag: marks.tags[0] ?? null,
      isWhole: textOf.get(id) === text && isKnown.has(id) && articles.length === texts.length,
    };
  });
}
