import { articlePage, partsOf } from '../support/pages/article-page';
import { ARABIC, FRENCH } from '../support/pages/stories';
import { keptForSession, readingSeen, settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

/** Over http in both browsers: a tab that Chromium opens in the background can be served in no other way. */
async function openStory(session: Session, path: string, story = FRENCH): Promise<Popup> {
  session.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(story)) });
  await session.goto(`http://${path}`);
  const popup = await session.clickToolbar();
  await settledReading(popup);
  return popup;
}

/** The first paragraph that is wholly in sight, and where it stands. */
function placeOf(popup: Popup): Promise<{ text: string; top: number }> {
  return popup.evaluate(() => {
    const bar = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
    const paragraphs = [...document.querySelectorAll('article p:not(header p)')];
    const first = paragraphs.find((each) => each.getBoundingClientRect().top >= bar);
    return { text: first?.textContent?.slice(0, 40) ?? '', top: Math.round(first?.getBoundingClientRect().top ?? 0) };
  });
}

test('a closed popup opens again at the same place', async ({ session }) => {
  const path = 'www.maghress.com/fr/lejournal/301';
  const popup = await openStory(session, path);
  const atTop = await placeOf(popup);
  await popup.evaluate(() => window.scrollBy({ top: 300, behavior: 'instant' }));
  const left = await placeOf(popup);
  expect(left.text).not.toBe(atTop.text);
  // The place is kept in the extension's memory for the session, from which the next popup takes it.
  await poll(
    'The place is kept',
    () => keptForSession(popup, 'steps'),
    (kept) => kept.some(([key, steps]) => key.includes(path) && steps.includes('"block":')),
  );
  await popup.close();

  const again = await session.clickToolbar();
  await settledReading(again);
  const found = await poll(
    'The popup is back',
    () => placeOf(again),
    ({ text }) => text === left.text,
  );
  expect(Math.abs(found.top - left.top)).toBeLessThanOrEqual(2);
  expect(await again.errors()).toEqual([]);
});

test('the keyboard alone reaches the paper, and opens it in a tab', async ({ session }) => {
  const popup = await openStory(session, 'www.maghress.com/fr/lejournal/302');
  session.web.serve(FRENCH.sourceUrl, {
    type: 'text/html',
    body: '<title>Le Courrier du Rif</title><p>La source.</p>',
  });
  await tabTo(popup, FRENCH.paper);
  expect(await popup.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
  await popup.press('Enter');
  await poll(
    'The paper opens in a tab',
    () => session.tabs(),
    (tabs) => tabs.length === 2 && tabs[1] === FRENCH.sourceUrl,
  );
});

test('the keyboard alone unfolds the other headlines, and opens one in a tab', async ({ session }) => {
  const popup = await openStory(session, 'www.maghress.com/fr/lejournal/303');
  const target = 'http://www.maghress.com/fr/lejournal/9002';
  session.web.serve(target, { type: 'text/html', body: '<title>Un musée du sel</title><p>Un musée.</p>' });
  await tabTo(popup, 'More headlines');
  await popup.press('Enter');
  await poll(
    'They unfold',
    () => readingSeen(popup),
    ({ navs }) => navs[1]?.isOpen === true,
  );
  await tabTo(popup, 'Un musée du sel');
  await popup.press('Control+Enter');
  await poll(
    'The headline opens in a tab',
    () => session.tabs(),
    (tabs) => tabs.length === 2 && tabs[1] === target,
  );
});

test('the keyboard alone scrolls the text, from the first key on', async ({ session }) => {
  const popup = await openStory(session, 'www.maghress.com/lejournal/304', ARABIC);
  await popup.press('PageDown');
  await poll(
    'The text moves',
    () => popup.evaluate(() => window.scrollY),
    (top) => top > 100,
  );
});

test('Escape closes the popup', async ({ session }) => {
  const popup = await openStory(session, 'www.maghress.com/fr/lejournal/305');
  await popup.press('Escape');
  await poll(
    'The popup closes',
    () => popup.isOpen(),
    (isOpen) => !isOpen,
  );
});
