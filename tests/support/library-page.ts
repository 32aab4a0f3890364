import { MAKING } from '../../scripts/bench-library/making.mjs';
import { openOwnTab } from './own-tab';
import { type Popup, poll, type Session } from './session';
import { forgetLibrary } from './storage';

/** Empties the library, and opens it. */
export async function openLibrary(session: Session): Promise<Popup> {
  const popup = await session.clickToolbar();
  await forgetLibrary(popup);
  const tab = await openOwnTab(session, popup, 'src/pages/library/library.html');
  await poll(
    'The library opens',
    () => tab.evaluate(() => document.querySelector('.library-empty, .library-row') !== null),
    Boolean,
  );
  return tab;
}

/** Puts made articles into the store, and says so to the page. */
export async function keepMade(tab: Popup, from: number, to: number): Promise<void> {
  await tab.addScript(
    `${MAKING}; putArticles(${from}, ${to}).then(() => new BroadcastChannel('safi library').postMessage(null))`,
  );
  await listed(tab, to);
}

/** Waits until the list holds `count` articles. */
async function listed(tab: Popup, count: number): Promise<void> {
  await poll(
    `${count} articles are listed`,
    () => tab.evaluate(() => Number(document.querySelector('.library-row')?.getAttribute('aria-setsize') ?? 0)),
    (shown) => shown === count,
  );
}

/** Clicks the button whose words begin with `words`, as soon as it is there. */
export async function clickButton(tab: Popup, words: string): Promise<void> {
  const click = (wanted: string) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(wanted));
    button?.click();
    return button !== undefined;
  };
  await poll(`A button says “${words}”`, () => tab.evaluate(click, words), Boolean);
}

/** Chooses a file for Import, as the browser's own window would. */
export async function chooseArchive(tab: Popup, file: Buffer): Promise<void> {
  await poll(
    'The toolbar asks for a file',
    () => tab.evaluate(() => document.querySelectorAll('.library-toolbar input[type=file]').length),
    (count) => count === 1,
  );
  await tab.evaluate((base64: string) => {
    const input = document.querySelector('.library-toolbar input[type=file]') as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'Safi.safi.zip'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file.toString('base64'));
}

/** Waits until the import says so, and gives all that it says. */
export function importSays(tab: Popup, sentence: string): Promise<string> {
  return poll(
    `The import says: ${sentence}`,
    // Names and numbers stand in marks of direction.
    () => tab.evaluate(() => document.querySelector('#import-row')?.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''),
    (text) => text.includes(sentence),
  );
}
