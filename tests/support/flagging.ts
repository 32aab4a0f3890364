import type { AdFlag } from '../../src/flags/types';
import { articlePage, partsOf } from './pages/article-page';
import { FRENCH } from './pages/stories';
import { settledReading, tabTo } from './reading';
import { type Popup, poll, type Session } from './session';

/** The entry of the context menu. */
export const FLAG_THIS_AD = { id: 'flag-ad', label: 'Flag this ad' };

/** The popup's button, until the ads are outlined, or the page has said that there are none. */
export async function startPicking(session: Session): Promise<void> {
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await askForAds(popup);
  await pickingStarted(session);
}

/** The button in the panel of a view. */
export async function askForAds(view: Popup): Promise<void> {
  await view.press('m');
  await poll(
    'The panel is open, and has the focus',
    () => view.evaluate(() => document.activeElement?.matches('.more-panel') ?? false),
    Boolean,
  );
  await tabTo(view, 'Flag an ad');
  await view.press('Enter');
}

export const pickingStarted = (session: Session) =>
  poll('The ads are outlined', () => session.page.overlay((root) => root.querySelector('.bar') !== null), Boolean);

/** What is outlined, with its middle in pixels of the view. */
async function outlinesSeen(session: Session): Promise<{ name: string; x: number; y: number }[]> {
  const seen = await session.page.overlay((root) =>
    [...root.querySelectorAll('.outline')].map((outline) => {
      const { left, top, width, height } = outline.getBoundingClientRect();
      return { name: outline.getAttribute('aria-label') ?? '', x: left + width / 2, y: top + height / 2 };
    }),
  );
  return seen ?? [];
}

export const toastSeen = (session: Session) =>
  session.page.overlay((root) => root.querySelector('.toast')?.textContent ?? '');

export const pollToast = (session: Session, sentence: string) =>
  poll(
    `The toast says “${sentence}”`,
    () => toastSeen(session),
    (text) => text?.includes(sentence) ?? false,
  );

/** Where an element of the page can be pressed, in pixels of the view. */
export const middleOf = (session: Session, selector: string) =>
  session.page.evaluate((asked) => {
    const { left, top, width, height } = document.querySelector(asked)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
  }, selector);

/** Shows the page of an article that begins with these ads. */
export async function openArticleWith(session: Session, path: string, ads: string): Promise<void> {
  const body = articlePage(partsOf(FRENCH)).replace(/<body[^>]*>/, (start) => start + ads);
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body });
  await session.goto(session.address(path));
}

/** Flags the first ad by a click; resolves when the toast says what stays hidden. */
export async function flagFirst(session: Session): Promise<void> {
  await startPicking(session);
  const [first] = await outlinesSeen(session);
  await session.page.click(first?.x ?? 0, first?.y ?? 0);
  await poll(
    'The toast says what stays hidden',
    () => toastSeen(session),
    (text) => /Flagged and hidden\. Nothing was sent\.\S/.test(text ?? '') && /Why\?/.test(text ?? ''),
  );
}

/** A real click on what is called so in Safi's place over the page. */
export async function pressOver(session: Session, name: string): Promise<void> {
  const all = await poll(
    `“${name}” is there`,
    () =>
      session.page.overlay((root) =>
        [...root.querySelectorAll('button,label')].map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          return { text: each.textContent, x: left + width / 2, y: top + height / 2, width };
        }),
      ),
    (seen) => seen?.some(({ text, width }) => text === name && width > 0) ?? false,
  );
  const { x = 0, y = 0 } = all?.find(({ text }) => text === name) ?? {};
  await session.page.click(x, y);
}

/** The flags as they are kept. Opens the popup to look. */
export async function keptFlags(session: Session): Promise<AdFlag[]> {
  const popup = await session.clickToolbar();
  const flags = await flagsIn(popup);
  await popup.close();
  return flags;
}

const flagsIn = (popup: Popup): Promise<AdFlag[]> =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    return ((await (browser ?? chrome)?.storage.local.get('flags'))?.flags ?? []) as AdFlag[];
  });

/** Which of these elements of the page are shown, by their ids. */
const shownIds = (session: Session, ids: string[]) =>
  session.page.evaluate(
    (asked) => asked.filter((id) => (document.getElementById(id)?.getClientRects().length ?? 0) > 0),
    ids,
  );

export function pollShown(session: Session, ids: string[], wanted: string[]): Promise<string[]> {
  return poll(
    `Shown are ${wanted}`,
    () => shownIds(session, ids),
    (shown) => String(shown) === String(wanted),
  );
}
