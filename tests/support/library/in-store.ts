import { MAKING } from '../../../scripts/bench-library/making.mjs';
import type { Popup } from '../session';

/** What the reader made of made articles, and pictures of them: put into the store itself, since no test clicks a thousand times. */
const MARKED = `
  const database = await openLibrary();
  const writing = database.transaction(['articles', 'texts', 'pictures'], 'readwrite');
  const [articles, texts, pictures] = ['articles', 'texts', 'pictures'].map((name) => writing.objectStore(name));
  for (let at = 0; at < count; at++) {
    const { article, text } = madeArticle(at);
    const url = 'https://img.example/' + at + '.png?w=1&h=2';
    const bytes = new Uint8Array(20_000 + at).map((_, index) => (index * 31 + at) % 256).buffer;
    pictures.put({ articleId: article.id, url, type: 'image/png', bytes });
    const highlight = {
      id: 'h' + at, exact: text.textContent.slice(3, 40), prefix: '', suffix: '', start: 3, end: 40,
      note: 'À relire — للمراجعة « vite »', createdAt: 1_700_000_000_000, updatedAt: 1_700_000_000_000,
    };
    articles.put({
      ...article,
      marks: {
        ...article.marks, tags: ['eau', 'الماء'], state: 'reading', isFavourite: true,
        place: { block: 2, share: 0.25 }, highlights: [highlight], kept: ['k'], taken: ['t'],
      },
      fieldTimes: { ...article.fieldTimes, tags: 1_700_000_000_001, place: 1_700_000_000_002 },
      pictures: [
        { url, state: 'kept', bytes: bytes.byteLength, type: 'image/png', width: 640, height: 480 },
        { url: url + '&online', state: 'online', bytes: 0, type: '', width: 0, height: 0 },
      ],
    });
    texts.put({ ...text, content: text.content + extra });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  database.close();
  new BroadcastChannel('safi library').postMessage(null);`;

/** Gives the first `count` made articles marks and a picture each, and `extra` HTML at the end of their text. */
export async function markMade(tab: Popup, count: number, extra: string): Promise<void> {
  await tab.addScript(`${MAKING}; (async (count, extra) => {${MARKED}})(${count}, ${JSON.stringify(extra)})`);
}

/** All that the store holds of articles, pictures as sums of their bytes, in the order of their keys. */
export function inStore(tab: Popup): Promise<{ articles: unknown[]; texts: unknown[]; pictures: unknown[] }> {
  return tab.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('safi library'));
    const all = (name: string) => wait(database.transaction(name).objectStore(name).getAll());
    const pictures = [];
    for (const { bytes, ...picture } of await all('pictures')) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      pictures.push({ ...picture, length: bytes.byteLength, sum: [...digest].join() });
    }
    const found = { articles: await all('articles'), texts: await all('texts'), pictures };
    database.close();
    return found;
  });
}
