import { axeViolations } from '../support/axe';
import { articlePage, partsOf } from '../support/pages/article-page';
import { listPage, noArticlePage } from '../support/pages/other-pages';
import { ARABIC, FRENCH } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { expect, test } from '../support/test';

const PAGES = [
  { name: 'a French article', path: 'www.maghress.com/fr/lejournal/401', body: articlePage(partsOf(FRENCH)) },
  { name: 'an Arabic article', path: 'www.maghress.com/lejournal/402', body: articlePage(partsOf(ARABIC)) },
  { name: 'a list', path: 'www.maghress.com/', body: listPage() },
  { name: 'a page without an article', path: 'townhall.example/hours', body: noArticlePage() },
];

for (const { name, path, body } of PAGES) {
  test(`axe finds nothing on ${name}, in light and in dark`, async ({ session }) => {
    session.web.serve(`//${path}`, { type: 'text/html', body });
    await session.goto(session.address(path));
    const popup = await session.clickToolbar();
    await settledReading(popup);
    // What is folded is part of it.
    await popup.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    for (const scheme of ['light', 'dark'] as const) {
      await popup.setColorScheme(scheme);
      expect(await axeViolations(popup), scheme).toEqual([]);
    }
  });
}

test('axe can find something in the popup', async ({ session }) => {
  const path = 'www.maghress.com/fr/lejournal/403';
  session.web.serve(`//${path}`, { type: 'text/html', body: articlePage() });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.evaluate(() => document.querySelector('article')?.append(document.createElement('button')));
  expect((await axeViolations(popup)).map(({ id }) => id)).toEqual(['button-name']);
});
