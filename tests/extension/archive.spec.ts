import { zipSync } from 'fflate';
import { axeViolations } from '../support/axe';
import { openChromiumSession } from '../support/chromium-session';
import { archiveOf, fillLibrary } from '../support/filled-library';
import { openFirefoxSession } from '../support/firefox-session';
import { HOSTILE } from '../support/hostile-snippets';
import { inStore } from '../support/library/in-store';
import { chooseArchive, clickButton, importSays, openLibrary } from '../support/library-page';
import { openOwnTab } from '../support/own-tab';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

/** The library with `count` articles, five of them with all that a reader does. */
async function openFilled(session: Session, count: number, extra?: string): Promise<Popup> {
  const tab = await openLibrary(session);
  await fillLibrary(tab, count, extra);
  return tab;
}

test('all of the library leaves in an archive, and comes back whole in the other browser', async ({ session }) => {
  test.setTimeout(180_000);
  const tab = await openFilled(session, 120);
  const before = await inStore(tab);
  const archive = await archiveOf(tab);
  expect(await axeViolations(tab)).toEqual([]);
  expect(await tab.errors()).toEqual([]);

  const other = await (session.kind === 'chromium' ? openFirefoxSession() : openChromiumSession());
  try {
    const there = await openLibrary(other);
    await chooseArchive(there, archive);
    const outlook = await importSays(there, 'What the import will do');
    expect(outlook).toContain('New articles: 120');
    expect(outlook).toContain('left as they are: 0');
    expect((await inStore(there)).articles).toEqual([]);
    expect(await axeViolations(there)).toEqual([]);
    await clickButton(there, 'Import now');
    await importSays(there, 'Imported.');
    expect(await inStore(there)).toEqual(before);
    await poll(
      'They are listed',
      () => there.evaluate(() => document.querySelector('.library-row')?.getAttribute('aria-setsize')),
      (count) => count === '120',
    );
    await chooseArchive(there, archive);
    await importSays(there, 'Everything in this archive is here already');
    expect(await there.errors()).toEqual([]);
  } finally {
    await other.close();
  }
});

test('what was put into the bin since stays there', async ({ session }) => {
  const tab = await openFilled(session, 20);
  const archive = await archiveOf(tab);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.library-row input')?.click());
  await clickButton(tab, 'Move to bin');
  await poll(
    'It is gone',
    () => tab.evaluate(() => document.querySelector('.library-row')?.getAttribute('aria-setsize')),
    (count) => count === '19',
  );
  const binned = await inStore(tab);
  await chooseArchive(tab, archive);
  await importSays(tab, 'Everything in this archive is here already');
  expect(await inStore(tab)).toEqual(binned);
});

test('a damaged or hostile file is refused with a sentence, and nothing changes', async ({ session }) => {
  const tab = await openFilled(session, 20);
  const archive = await archiveOf(tab);
  const before = await inStore(tab);
  const bomb = zipSync({ 'manifest.json': new Uint8Array(20_000_000) });
  const climbing = zipSync({ '../../evil.json': new Uint8Array(3) });
  for (const [file, sentence] of [
    [archive.subarray(0, -200), 'incomplete or damaged'],
    [Buffer.from('<!doctype html><p>Nothing to see'), 'not an archive of Safi'],
    [Buffer.from(bomb), 'could do harm'],
    [Buffer.from(climbing), 'could do harm'],
  ] as const) {
    await chooseArchive(tab, file);
    await importSays(tab, sentence);
    expect(await axeViolations(tab)).toEqual([]);
  }
  expect(await inStore(tab)).toEqual(before);
  expect(await tab.errors()).toEqual([]);
});

test('HTML that attacks comes in as text, and runs nothing where it is read', async ({ session }) => {
  const attack = HOSTILE.flatMap(({ snippets }) => snippets).join('\n');
  const archive = await archiveOf(await openFilled(session, 5, attack));
  await session.reset();
  const tab = await openLibrary(session);
  await chooseArchive(tab, archive);
  await importSays(tab, 'New articles: 5');
  await clickButton(tab, 'Import now');
  await importSays(tab, 'Imported.');
  const ran = () => ('hostileRan' in window ? 'ran' : 'still');
  expect(await tab.evaluate(ran)).toBe('still');

  await session.reset();
  const popup = await session.clickToolbar();
  const path = 'src/pages/reader/reader.html#saved=00000000-0000-4000-8000-000000000001';
  const reader = await openOwnTab(session, popup, path);
  const shown = await poll(
    'The article is shown',
    () =>
      reader.evaluate(() => ({
        paragraphs: document.querySelectorAll('article p').length,
        forbidden: document.querySelectorAll('article :is(script, iframe, object, embed, form, svg, style, link)')
          .length,
        handlers: [...document.querySelectorAll('article *')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
      })),
    ({ paragraphs }) => paragraphs > 3,
  );
  expect(shown).toMatchObject({ forbidden: 0, handlers: 0 });
  expect(await reader.evaluate(ran)).toBe('still');
});

test('a long import tells how far it is, stops, and goes on when it is asked again', async ({ session }) => {
  const tab = await openFilled(session, 160);
  const archive = await archiveOf(tab);
  await session.reset();
  const again = await openLibrary(session);
  await chooseArchive(again, archive);
  await importSays(again, 'New articles: 160');
  // Stopped as soon as something has been taken in, whatever the machine takes for it.
  await again.addScript(`
    new MutationObserver((_, observer) => {
      const progress = document.querySelector('#import-row progress');
      if (!progress || progress.value === 0) return;
      observer.disconnect();
      [...document.querySelectorAll('#import-row button')].at(-1).click();
    }).observe(document.querySelector('#import-row'), { childList: true, subtree: true, attributes: true });`);
  await clickButton(again, 'Import now');
  await importSays(again, 'What was imported so far stays');
  const { articles } = await inStore(again);
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.length).toBeLessThan(160);
  await chooseArchive(again, archive);
  expect(await importSays(again, 'What the import will do')).not.toContain('New articles: 160');
  await clickButton(again, 'Import now');
  await importSays(again, 'Imported.');
  expect((await inStore(again)).articles).toHaveLength(160);
});
