import { axeViolations } from '../support/axe';
import { clickButton } from '../support/library-page';
import { articlePage, partsOf } from '../support/pages/article-page';
import { RICH, serveRichPages } from '../support/pages/rich-pages';
import { ARABIC, FRENCH } from '../support/pages/stories';
import { settledReading, tabTo } from '../support/reading';
import { goToLibrary, has, openStory, rows, says } from '../support/saved-story';
import { type Popup, poll, type Session } from '../support/session';
import { forgetChoices, forgetLibrary } from '../support/storage';
import { expect, test } from '../support/test';

test.beforeEach(async ({ session }) => {
  const popup = await session.clickToolbar();
  await forgetChoices(popup);
  await forgetLibrary(popup);
  await popup.close();
});

/** Opens the one article of the library. */
async function openFromLibrary(session: Session, popup: Popup): Promise<Popup> {
  const tab = await goToLibrary(session, popup);
  await poll(
    'It is listed',
    () => rows(tab),
    ({ length }) => length === 1,
  );
  await tab.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('.library-row a')?.click()));
  await poll(
    'The article is shown',
    () => tab.evaluate(() => document.querySelector('.content')?.childElementCount ?? 0).catch(() => 0),
    (count) => count > 0,
  );
  await has(tab, 'Saved');
  return tab;
}

async function openPanel(view: Popup): Promise<void> {
  await clickButton(view, 'Saved');
  await poll('The panel is open', () => view.evaluate(() => document.querySelector('.saved-panel') !== null), Boolean);
}

function closePanel(view: Popup): Promise<void> {
  return view.evaluate(() => document.querySelector<HTMLElement>('.panel-head .tool')?.click());
}

function panelSeen(view: Popup) {
  return view.evaluate(() => ({
    state: document.querySelector<HTMLInputElement>('.reading-state input:checked')?.value ?? '',
    isFavourite: document.querySelector<HTMLInputElement>('.saved-panel .switch input')?.checked ?? null,
    tags: [...document.querySelectorAll('.tags li')].map((tag) => tag.textContent),
  }));
}

const suggested = (view: Popup) =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLOptionElement>('.tags datalist option')].map(({ value }) => value),
  );

for (const story of [FRENCH, ARABIC]) {
  test(`state, tags and favourite are chosen while one reads, and are there from the library, in ${story.lang}`, async ({
    session,
  }) => {
    const popup = await openStory(session, story);
    await popup.press('s');
    await says(popup, 'Saved.');
    await has(popup, 'Saved');
    await openPanel(popup);
    // What was said lies over the panel's head no longer.
    expect(await popup.evaluate(() => document.querySelector('.notice-line')?.textContent)).toBe('');
    expect(await panelSeen(popup)).toEqual({ state: 'unread', isFavourite: false, tags: [] });
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('.reading-state input[value=done]')?.click();
      document.querySelector<HTMLElement>('.saved-panel .switch input')?.click();
      const field = document.querySelector<HTMLInputElement>('.tags input');
      if (field) field.value = '  مكتبة ';
      field?.focus();
    });
    await popup.press('Enter');
    await poll(
      'The tag stands there',
      () => panelSeen(popup),
      ({ tags }) => tags.length === 1,
    );
    expect(await axeViolations(popup)).toEqual([]);

    await closePanel(popup);
    const tab = await openFromLibrary(session, popup);
    await openPanel(tab);
    expect(await panelSeen(tab)).toEqual({ state: 'done', isFavourite: true, tags: ['مكتبة'] });
    await poll(
      'What it has is not suggested',
      () => suggested(tab),
      (tags) => tags.length === 0,
    );
    await tabTo(tab, 'Remove the tag: مكتبة');
    await tab.press('Enter');
    await poll(
      'The tag is gone',
      () => panelSeen(tab),
      ({ tags }) => tags.length === 0,
    );
    await poll(
      'It is suggested',
      () => suggested(tab),
      (tags) => tags.join() === 'مكتبة',
    );
    await clickButton(tab, 'Move to bin');
    await has(tab, 'Save');
    await clickButton(tab, 'Undo');
    await has(tab, 'Saved');
    expect(await tab.errors()).toEqual([]);
  });
}

const blockAtTop = () => {
  const blocks = [...document.querySelectorAll('.content > *')];
  return blocks.findIndex((block) => block.getBoundingClientRect().bottom > 48);
};

test('the place in the text is kept with a saved article, which is then being read', async ({ session }) => {
  serveRichPages(session.web);
  await session.goto(session.address(RICH.fr.path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('s');
  await has(popup, 'Saved');
  await popup.evaluate(() => {
    const block = document.querySelectorAll('.content > *')[4];
    scrollBy({ top: (block?.getBoundingClientRect().top ?? 0) - 40, behavior: 'instant' });
  });
  const place = await popup.evaluate(blockAtTop);
  expect(place).toBeGreaterThan(2);
  await openPanel(popup);
  await poll(
    'It is being read',
    () => panelSeen(popup),
    ({ state }) => state === 'reading',
  );
  await closePanel(popup);

  const tab = await openFromLibrary(session, popup);
  await poll(
    'It opens at the place',
    () => tab.evaluate(blockAtTop),
    (at) => at === place,
  );

  // Elsewhere, in a view that has forgotten the place, it is offered.
  await session.reset();
  serveRichPages(session.web);
  await session.goto(session.address(RICH.fr.path));
  const other = await session.clickToolbar();
  await settledReading(other);
  await says(other, 'You were further on in this article.');
  expect(await other.evaluate(() => scrollY)).toBe(0);
  await clickButton(other, 'Go on there');
  await poll(
    'It goes there',
    () => other.evaluate(blockAtTop),
    (at) => at === place,
  );
  expect(await other.errors()).toEqual([]);
});

test('other papers with the story of a saved article stand below it', async ({ session }) => {
  const other = {
    ...partsOf(FRENCH),
    paper: 'La Gazette du Port',
    sourceHref: 'http://gazette.example/taza-4711.html',
  };
  const path = 'www.maghress.com/fr/gazette/8105';
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body: articlePage(other) });
  await session.goto(session.address(path));
  const first = await session.clickToolbar();
  await settledReading(first);
  await first.press('s');
  await has(first, 'Saved');
  await first.close();
  const popup = await openStory(session, FRENCH);
  const below = () =>
    popup.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.also-in a')].map((link) => link.href));
  expect(await below()).toEqual([]);
  await popup.press('s');
  await poll('The other paper stands below it', below, ([url]) => url === 'http://gazette.example/taza-4711.html');
  expect(await popup.evaluate(() => document.querySelector('.also-in')?.textContent)).toBe(
    'Also in La Gazette du Port',
  );
  expect(await axeViolations(popup)).toEqual([]);
});

test('what is brought back or taken away in a saved article is kept with it, and its site is left alone', async ({
  session,
}) => {
  serveRichPages(session.web);
  await session.goto(session.address(RICH.fr.path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('s');
  await has(popup, 'Saved');
  const tab = await openFromLibrary(session, popup);
  const restored = (view: Popup) => view.evaluate(() => document.querySelectorAll('.restored').length);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.left-out > button')?.click());
  await poll(
    'It says what was left out',
    () => tab.evaluate(() => document.querySelectorAll('.left-out-list li').length),
    (count) => count > 0,
  );
  await clickButton(tab, 'Put back');
  await poll(
    'It is back',
    () => restored(tab),
    (count) => count === 1,
  );
  await poll(
    'It is written down',
    () =>
      tab.evaluate(
        () =>
          new Promise<number>((done) => {
            const opening = indexedDB.open('safi library');
            opening.onsuccess = () => {
              const asked = opening.result.transaction('articles').objectStore('articles').getAll();
              asked.onsuccess = () => done(asked.result[0]?.marks.kept.length ?? 0);
            };
          }),
      ),
    (count) => count === 1,
  );
  expect(await tab.errors()).toEqual([]);
  await tab.evaluate(() => location.reload());
  await poll(
    'It is back the next time',
    () => restored(tab).catch(() => 0),
    (count) => count === 1,
  );

  await session.reset();
  serveRichPages(session.web);
  await session.goto(session.address(RICH.fr.path));
  const page = await session.clickToolbar();
  await settledReading(page);
  await has(page, 'Saved');
  expect(await restored(page)).toBe(0);
  expect(await page.errors()).toEqual([]);
});
