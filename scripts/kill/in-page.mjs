// @ts-check
/** What runs in a page of the extension while browsers are killed. Each function is sent there alone, so it needs no other. */

/**
 * What a write puts: a new version of an article, a tag, or `count` new articles at once, as an import does.
 * @typedef {{ article: number, version: number } | { article: number, id: string, tag: string } | { article: number, count: number }} Write
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
 * Asks the background for a write, as the reading view and the library's page do.
 * @param {Write} write
 * @returns {Promise<string[] | null>} ids of the articles once the write is acknowledged; `null` when the background went
 */
export async function ask(write) {
  const own = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
  const tell = async (/** @type {string} */ name, /** @type {unknown} */ payload) => {
    const answer = await own.runtime.sendMessage({ name, payload });
    if (answer && !answer.ok) throw new Error(`Refused: ${answer.reason}, ${answer.message}`);
    return answer;
  };
  if ('tag' in write) {
    const answer = await tell('updateMarks', { ids: [write.id], marks: { tags: [write.tag] } });
    return answer && [write.id];
  }
  const addressOf = (/** @type {number} */ number) => `press.example/articles/${100_000 + number}`;
  const made = (/** @type {number} */ number, /** @type {number} */ version) => {
    const line = `Article ${number}, version ${version}.`;
    const paragraphs = Array.from({ length: 400 }, (_, at) => `${at}: ${line}`);
    const about = {
      url: `https://${addressOf(number)}`,
      title: `Article ${number} of the press`,
      byline: null,
      siteName: null,
      source: { name: null, url: null },
      publishedTime: null,
      lang: 'en',
      dir: 'ltr',
      excerpt: String(version),
      leadImage: null,
      wordCount: 2000,
      readingMinutes: 10,
    };
    const content = paragraphs.map((text) => `<p>${text}</p>`).join('');
    return { about, content, textContent: paragraphs.join('\n') };
  };
  if ('version' in write) {
    const { about, content, textContent } = made(write.article, write.version);
    const article = { ...about, content, textContent };
    const answer = await tell('saveArticle', { article, headlineLists: [], removed: [], blockKeys: [] });
    return answer && [answer.value.id];
  }
  const now = Date.now();
  const records = Array.from({ length: write.count }, (_, at) => {
    const { about, content, textContent } = made(write.article + at, 1);
    const id = crypto.randomUUID();
    const marks = { tags: [], state: 'unread', isFavourite: false, place: null, highlights: [], kept: [], taken: [] };
    const times = { savedAt: now, updatedAt: now, deletedAt: null, fieldTimes: { about: now } };
    return {
      article: { id, addressKeys: [addressOf(write.article + at)], about, ...times, marks, pictures: [] },
      text: { id, content, textContent, alsoIn: [], removed: [], blockKeys: [] },
    };
  });
  const answer = await tell('takeIn', { records });
  return answer?.value.map((/** @type {{ id: string }} */ { id }) => id) ?? null;
}

/**
 * Opens the database as it lies there, and reads all of it.
 * @returns {Promise<Found[]>}
 */
export async function readAll() {
  /** @type {IDBDatabase | null} */
  const database = await new Promise((done, fail) => {
    const request = indexedDB.open('safi library');
    // Whoever opens it first makes it: that is to be Safi. Firefox answers no `databases()` where one was killed while it was
    // made, though it opens.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => done(request.result);
    request.onerror = () => (request.error?.name === 'AbortError' ? done(null) : fail(request.error));
  });
  if (!database) return [];
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
