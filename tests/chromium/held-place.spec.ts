import { articlePage, partsOf } from '../support/pages/article-page';
import { ARABIC } from '../support/pages/stories';
import { readingSeen, settledReading } from '../support/reading';
import { poll } from '../support/session';
import { expect, test } from '../support/test';

/** Firefox is made smaller only than its window. */
test('a view that opens as tall as its text, where nothing scrolls, goes to its place when it gets smaller', async ({
  session,
}) => {
  const path = 'www.maghress.com/lejournal/907';
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body: articlePage(partsOf(ARABIC)) });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('f');
  const tab = await session.ownTab();
  const shown = () =>
    poll(
      'The article is shown',
      () => readingSeen(tab).catch(() => null),
      (seen) => seen?.heading === ARABIC.title,
    );
  await shown();
  await session.asPhone();
  await tab.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
  await poll(
    'The place is kept',
    () => tab.evaluate(() => JSON.stringify(history.state)),
    (state) => state.includes('"block":'),
  );
  await session.asPhone({ width: 360, height: 6000 });
  await tab.evaluate(() => void setTimeout(() => location.reload()));
  await poll(
    'Nothing scrolls any more',
    () => tab.evaluate(() => ({ top: scrollY, ofAll: document.documentElement.scrollHeight })).catch(() => null),
    (seen) => seen?.top === 0 && seen.ofAll === 6000,
  );
  await shown();
  await session.asPhone();
  const top = () => tab.evaluate(() => scrollY);
  expect(await poll('The tab is there', top, (found) => found > 0)).toBe(300);
});
