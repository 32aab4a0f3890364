import { unzipSync } from 'fflate';
import { axeViolations } from '../support/axe';
import { keepMadeFiles, madeFile } from '../support/made-file';
import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage } from '../support/pages/other-pages';
import { ARABIC, FRENCH } from '../support/pages/stories';
import { readingSeen, settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { forgetLibrary } from '../support/storage';
import { expect, test } from '../support/test';

const HTML = 'text/html; charset=utf-8';
const [, SECOND] = LIST_HEADLINES['آخر الأخبار'];

function serve(session: Session, path: string, body: string): void {
  session.web.serve(`//www.maghress.com${path}`, { type: HTML, body });
}

function reviewSeen(tab: Popup) {
  return tab.evaluate(() => ({
    text: document.querySelector('main')?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '',
    states: [...document.querySelectorAll('main li')].map((row) => row.getAttribute('data-state')),
  }));
}

/** But for the page that doesn't come, of which Chromium writes that down. */
async function errorsOf(tab: Popup): Promise<string[]> {
  return (await tab.errors()).filter((text) => !text.startsWith('Failed to load resource'));
}

function click(tab: Popup, words: string): Promise<void> {
  return tab.evaluate((wanted: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('main :is(button, a.button)')];
    found.find(({ textContent }) => textContent === wanted)?.click();
  }, words);
}

test('headlines of a list become one issue; a page that fails is named, and read when it is asked again', async ({
  session,
}) => {
  await forgetLibrary(await session.clickToolbar());
  await session.reset();
  serve(session, '/', listPage());
  serve(session, '/lejournal/5000', articlePage(partsOf(ARABIC)));
  serve(session, '/lejournal/5002', articlePage({ ...partsOf(FRENCH), paper: 'La Gazette du Port' }));
  await session.goto(session.address('www.maghress.com/'));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await tabTo(popup, 'Press review');
  await popup.press('Enter');
  await poll(
    'The headlines are there to be ticked',
    () => popup.evaluate(() => document.querySelectorAll('.choose-headlines fieldset').length),
    (count) => count === 2,
  );
  expect(await axeViolations(popup)).toEqual([]);
  await popup.evaluate(() => {
    const ticks = document.querySelectorAll<HTMLElement>('.choose-headlines fieldset > label input');
    for (const tick of [...ticks].slice(0, 3)) tick.click();
  });
  await tabTo(popup, 'Make a press review');
  await popup.press('Enter');

  const tab = await session.ownTab();
  const seen = await poll(
    'It is in the library',
    () => reviewSeen(tab),
    ({ text }) => text.includes('It is in your library'),
  );
  expect(seen.states).toEqual(['read', 'failed', 'read']);
  expect(seen.text).toContain('2 articles');
  expect(seen.text).toContain('Some pages could not be read');
  expect(await axeViolations(tab)).toEqual([]);

  serve(session, '/lejournal/5001', articlePage({ ...partsOf(ARABIC), title: SECOND, paper: 'الواحة' }));
  await click(tab, 'Try again');
  await poll(
    'All are read',
    () => reviewSeen(tab),
    ({ text, states }) => text.includes('3 articles') && states.every((state) => state === 'read'),
  );
  await keepMadeFiles(tab);
  await click(tab, 'EPUB');
  const chapters = Object.keys(unzipSync(await madeFile(tab, 1))).filter((name) => name.startsWith('EPUB/text/'));
  expect(chapters).toHaveLength(1);
  expect(await errorsOf(tab)).toEqual([]);

  session.web.clear();
  await click(tab, 'Read it');
  const issue = await poll(
    'The issue is read',
    () => readingSeen(tab).catch(() => null),
    (shown) => (shown?.paragraphs.length ?? 0) > ARABIC.paragraphs.length,
  );
  expect(issue?.heading).toContain('Press review,');
  const headings = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article h3')].map((title) => [title.dir, title.textContent ?? '']),
  );
  expect(headings.map(([dir]) => dir).sort()).toEqual(['ltr', 'rtl', 'rtl']);
  expect(await errorsOf(tab)).toEqual([]);
});
