import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage, noArticlePage, PDF, unknownSitePage } from '../support/pages/other-pages';
import { ENGLISH, FRENCH } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { poll } from '../support/session';
import { expect, test } from '../support/test';

test('a list page shows its headlines by section', async ({ session }) => {
  const path = 'www.maghress.com/';
  session.web.serve(`//${path}`, { type: 'text/html', body: listPage() });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  const seen = await settledReading(popup);
  expect(seen.articleDir).toBeNull();
  expect(seen.sections.map(({ name }) => name)).toEqual(Object.keys(LIST_HEADLINES));
  expect(seen.sections.map(({ links }) => links.map(({ text }) => text))).toEqual(Object.values(LIST_HEADLINES));
  const [first] = seen.sections[0]?.links ?? [];
  expect(first?.href).toBe(session.address('www.maghress.com/lejournal/5000'));
  expect(first?.target).toBe('_blank');
  expect(await popup.errors()).toEqual([]);
});

test('the count above Arabic headlines is read in the order of the interface', async ({ session }) => {
  const path = 'www.maghress.com/';
  session.web.serve(`//${path}`, { type: 'text/html', body: listPage() });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  expect((await settledReading(popup)).interfaceDir).toBe('ltr');
  const drawn = await popup.evaluate(() => {
    const text = document.createTreeWalker(document.querySelector('main h1 + p') ?? document, 4).nextNode() as Text;
    const leftOf = (index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    return { text: text.data, isNumberFirst: leftOf(0) < leftOf(text.length - 1) };
  });
  expect(drawn).toEqual({ text: '9 headlines', isNumberFirst: true });
});

test('a paper that Safi has no rule for is read through the click alone', async ({ session }) => {
  const path = 'harbourmail.example/transport/night-train';
  session.web.serve(`//${path}`, { type: 'text/html', body: unknownSitePage(ENGLISH) });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  const seen = await settledReading(popup);
  expect(seen.heading).toBe(ENGLISH.title);
  expect(seen.byline).toBe(ENGLISH.byline);
  expect(seen.paragraphs).toHaveLength(ENGLISH.paragraphs.length);
  // It is the page's own site, so there is nowhere else to read it.
  expect(seen.text).toContain('harbourmail.example');
  expect(await popup.errors()).toEqual([]);
});

test('a page of the browser says that no extension reads it', async ({ session }) => {
  await session.goto(session.kind === 'chromium' ? 'chrome://version/' : 'about:support');
  const popup = await session.clickToolbar();
  const seen = await settledReading(popup);
  expect(seen.heading).toBe('The browser lets no extension read this page.');
  expect(await popup.errors()).toEqual([]);
});

test('a PDF says what it is', async ({ session }) => {
  const path = 'www.maghress.com/files/report.pdf';
  session.web.serve(`//${path}`, { type: 'application/pdf', body: PDF });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  expect((await settledReading(popup)).heading).toBe('This is a PDF. Safi reads web pages.');
  expect(await popup.errors()).toEqual([]);
});

test('a page still loading is read as far as it goes, and again when it is whole', async ({ session }) => {
  const page = articlePage(partsOf(FRENCH));
  const cut = page.indexOf(FRENCH.paragraphs[4] ?? '') - '<p>'.length;
  // Over http in both browsers: it takes a server to keep a page waiting.
  const url = 'http://www.maghress.com/fr/lejournal/201';
  session.web.serve(url, { type: 'text/html', body: page.slice(0, cut), rest: page.slice(cut) });
  await session.goto(url, 'begun');
  const popup = await session.clickToolbar();
  const begun = await settledReading(popup);
  expect(begun.paragraphs).toHaveLength(4);
  expect(begun.status).toContain('The page is still loading: the text may grow.');

  session.web.release();
  const whole = await poll(
    'The whole text is shown',
    () => settledReading(popup),
    ({ paragraphs }) => paragraphs.length > 4,
  );
  expect(whole.paragraphs).toHaveLength(FRENCH.paragraphs.length);
  expect(whole.status.trim()).toBe('');
  expect(await popup.errors()).toEqual([]);
});

test('a page without an article can be read anyway', async ({ session }) => {
  const path = 'townhall.example/hours';
  session.web.serve(`//${path}`, { type: 'text/html', body: noArticlePage() });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  const seen = await settledReading(popup);
  expect(seen.heading).toBe('No article on this page.');
  expect(seen.buttons).toContain('Read anyway');

  await popup.evaluate(() => document.querySelector<HTMLElement>('main button')?.focus());
  await popup.press('Enter');
  const read = await poll(
    'The page is read anyway',
    () => settledReading(popup),
    ({ articleDir }) => articleDir !== null,
  );
  expect(read.text).toContain('The counter on the ground floor closes at noon on Fridays.');
  expect(await popup.errors()).toEqual([]);
});
