import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage } from '../support/pages/other-pages';
import { ARABIC } from '../support/pages/stories';
import { expect, test } from '../support/test';

test('the button shows an article', async ({ session }) => {
  const path = 'www.maghress.com/lejournal/501';
  session.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(ARABIC)) });
  await session.goto(session.address(path));
  await expect
    .poll(() => session.toolbar())
    .toEqual({ icon: 'article', badge: '', title: expect.stringMatching(/article/i) });
});

test('the button counts the headlines of a list', async ({ session }) => {
  const path = 'www.maghress.com/';
  session.web.serve(`//${path}`, { type: 'text/html', body: listPage() });
  await session.goto(session.address(path));
  const count = String(Object.values(LIST_HEADLINES).flat().length);
  await expect
    .poll(() => session.toolbar())
    .toEqual({ icon: 'list', badge: count, title: expect.stringContaining(count) });
});

test('the button forgets the page when the tab shows another', async ({ session }) => {
  const path = 'www.maghress.com/lejournal/502';
  session.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(ARABIC)) });
  session.web.serve('//www.maghress.com/about', {
    type: 'text/html',
    body: '<title>About</title><p>Who we are, and how to write to us.</p>',
  });
  await session.goto(session.address(path));
  await expect.poll(async () => (await session.toolbar()).title).toMatch(/article/i);
  await session.goto(session.address('www.maghress.com/about'));
  await expect.poll(async () => (await session.toolbar()).title).toBe('Safi: read this page');
});
