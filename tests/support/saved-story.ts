import { articlePage, partsOf } from './pages/article-page';
import { ARABIC, FRENCH, type Story } from './pages/stories';
import { readingSeen, settledReading, tabTo } from './reading';
import { type Popup, poll, type Session } from './session';

const PATHS = new Map<Story, string>([
  [FRENCH, 'www.maghress.com/fr/lejournal/8101'],
  [ARABIC, 'www.maghress.com/lejournal/8102'],
]);

/** Opens a story of the aggregator, and the popup on it. */
export async function openStory(session: Session, story: Story): Promise<Popup> {
  const path = PATHS.get(story) ?? '';
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body: articlePage(partsOf(story)) });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  return popup;
}

export function says(view: Popup, sentence: string) {
  return poll(
    `It says: ${sentence}`,
    () => readingSeen(view),
    ({ status }) => status.includes(sentence),
  );
}

export function has(view: Popup, button: string) {
  return poll(
    `There is the button ${button}`,
    () => readingSeen(view),
    ({ buttons }) => buttons.includes(button),
  );
}

/** Titles in the library’s list. */
export function rows(tab: Popup) {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.library-row a')].map((link) => link.textContent),
  );
}

/** From an open popup into the library, by its own button. */
export async function goToLibrary(session: Session, popup: Popup): Promise<Popup> {
  await popup.press('m');
  await has(popup, 'Library');
  await tabTo(popup, 'Library');
  await popup.press('Enter');
  return session.ownTab();
}
