import { openOwnTab } from '../support/own-tab';
import { articlePage, partsOf } from '../support/pages/article-page';
import { ARABIC } from '../support/pages/stories';
import { rows } from '../support/saved-story';
import { poll, type Session } from '../support/session';
import { forgetLibrary } from '../support/storage';
import { expect, test } from '../support/test';

const ENTRY = { id: 'save-link', label: 'Save page' };
const HTML = 'text/html; charset=utf-8';

async function openLinks(session: Session, paths: readonly string[]): Promise<string[]> {
  const links = paths.map((path) => session.address(`www.maghress.com${path}`));
  const body = links.map((href) => `<p><a href="${href}">A story of today</a></p>`).join('');
  session.web.serve('//links.example/', { type: HTML, body: `<!doctype html><title>Links</title>${body}` });
  await session.goto(session.address('links.example/'));
  return links;
}

function said(session: Session, sentence: string) {
  return poll(
    `The button says: ${sentence}`,
    () => session.toolbar(),
    ({ title }) => title.startsWith(sentence),
  );
}

test.beforeEach(async ({ session }) => {
  const popup = await session.clickToolbar();
  await forgetLibrary(popup);
  await popup.close();
});

test('the context menu of a link to an aggregator saves its page, without opening it', async ({ session }) => {
  session.web.serve('//www.maghress.com/lejournal/8106', { type: HTML, body: articlePage(partsOf(ARABIC)) });
  const [link = ''] = await openLinks(session, ['/lejournal/8106']);
  await session.chooseForLink(link, ENTRY);
  expect((await said(session, 'Saved.')).badge).toBe('✓');
  expect(await session.tabs()).toHaveLength(1);
  const popup = await session.clickToolbar();
  const library = await openOwnTab(session, popup, 'src/pages/library/library.html');
  const titles = await poll(
    'It is listed',
    () => rows(library),
    ({ length }) => length === 1,
  );
  expect(titles[0]?.length).toBe(ARABIC.title.length);
});

test('a page that doesn’t come, or has no article, is told of, and nothing is saved', async ({ session }) => {
  session.web.serve('//www.maghress.com/contact', { type: HTML, body: '<!doctype html><title>Contact</title><p>Us' });
  const [none = '', missing = ''] = await openLinks(session, ['/contact', '/lejournal/9999']);
  await session.chooseForLink(none, ENTRY);
  await said(session, 'There is no article behind this headline.');
  await session.chooseForLink(missing, ENTRY);
  expect((await said(session, 'This page didn’t come.')).badge).toBe('!');
});
