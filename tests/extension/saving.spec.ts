import { readFileSync } from 'node:fs';
import { axeViolations } from '../support/axe';
import { openOwnTab } from '../support/own-tab';
import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage } from '../support/pages/other-pages';
import { ARABIC, FRENCH } from '../support/pages/stories';
import { readingSeen, settledReading, tabTo } from '../support/reading';
import { goToLibrary, has, openStory, rows, says } from '../support/saved-story';
import { poll } from '../support/session';
import { forgetLibrary } from '../support/storage';
import { expect, test } from '../support/test';

test.beforeEach(async ({ session }) => {
  const popup = await session.clickToolbar();
  await forgetLibrary(popup);
  await popup.close();
});

for (const story of [FRENCH, ARABIC]) {
  test(`what is saved is there without a network, from the library, in ${story.lang}`, async ({ session }) => {
    const popup = await openStory(session, story);
    await tabTo(popup, 'Save');
    await popup.press('Enter');
    await says(popup, 'Saved. Can be read offline.');
    await has(popup, 'Saved');
    expect(await axeViolations(popup)).toEqual([]);
    await poll(
      'The toolbar says so',
      () => session.toolbar(),
      ({ badge, title }) => badge === '✓' && title === 'Safi: this article is saved',
    );

    session.web.clear();
    const tab = await goToLibrary(session, popup);
    await poll(
      'It is listed',
      () => rows(tab),
      (titles) => titles.length === 1 && titles[0]?.length === story.title.length,
    );
    await tab.evaluate(() => document.querySelector<HTMLElement>('.library-row a')?.focus());
    await tab.press('Enter');
    const seen = await poll(
      'The article is shown',
      () => readingSeen(tab).catch(() => null),
      (shown) => shown?.paragraphs.length === story.paragraphs.length,
    );
    expect(seen?.articleDir).toBe(story.lang === 'ar' ? 'rtl' : 'ltr');
    expect(seen?.text).toContain(story.byline);
    await has(tab, 'Saved');
    expect(session.web.requests.filter(({ url }) => url.includes('maghress'))).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });
}

test('a key saves, and a new view of the page knows what is saved', async ({ session }) => {
  const popup = await openStory(session, FRENCH);
  await popup.press('s');
  await says(popup, 'Saved.');
  await popup.close();

  const again = await session.clickToolbar();
  await has(again, 'Saved');
  await again.press('s');
  await says(again, 'Brought up to date.');
  const tab = await goToLibrary(session, again);
  await poll(
    'It is there once',
    () => rows(tab),
    ({ length }) => length === 1,
  );
});

test('undo puts what was just saved into the bin', async ({ session }) => {
  const popup = await openStory(session, ARABIC);
  await popup.press('s');
  await says(popup, 'Saved.');
  await tabTo(popup, 'Undo');
  await popup.press('Enter');
  await has(popup, 'Save');
  await poll(
    'The toolbar doesn’t say so any more',
    () => session.toolbar(),
    ({ badge }) => badge === '',
  );
  const library = await goToLibrary(session, popup);
  await poll(
    'It is in the bin',
    () => library.evaluate(() => document.querySelector('.library-filters .chips')?.textContent ?? ''),
    (chips) => /All\s*0/.test(chips) && /Bin\s*1/.test(chips),
  );
});

test('a saved article is given a tag, which is taken from it again', async ({ session }) => {
  const popup = await openStory(session, FRENCH);
  await popup.press('s');
  await says(popup, 'Saved.');
  const tab = await goToLibrary(session, popup);
  await poll(
    'It is listed',
    () => rows(tab),
    ({ length }) => length === 1,
  );
  const change = (button: string) =>
    tab.evaluate((label: string) => {
      document.querySelector<HTMLElement>('.library-row input')?.click();
      setTimeout(() => {
        const field = document.querySelector<HTMLInputElement>('.library-tagging input');
        if (!field) throw new Error('There is no field for tags.');
        field.value = ' lecture ';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => [...document.querySelectorAll('button')].find((each) => each.textContent === label)?.click());
      });
    }, button);
  const tags = () => tab.evaluate(() => [...document.querySelectorAll('.library-tag')].map((tag) => tag.textContent));
  await change('Add the tag');
  await poll('It has the tag', tags, (found) => found.join() === 'lecture');
  await poll(
    'It isn’t ticked any more',
    () => tab.evaluate(() => document.querySelector<HTMLInputElement>('.library-row input')?.checked),
    (isTicked) => isTicked === false,
  );
  await change('Remove the tag');
  await poll('It has none', tags, ({ length }) => length === 0);
});

test('the place of the first hit is shown and marked', async ({ session }) => {
  const popup = await openStory(session, FRENCH);
  await popup.press('s');
  await says(popup, 'Saved.');
  const tab = await goToLibrary(session, popup);
  await poll(
    'It is listed',
    () => rows(tab),
    ({ length }) => length === 1,
  );
  await tab.evaluate(() => {
    const field = document.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'horloge ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await poll(
    'The link leads to the hit',
    () => tab.evaluate(() => document.querySelector('.library-row a')?.getAttribute('href') ?? ''),
    (href) => href.includes('find=horloge'),
  );
  await tab.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('.library-row a')?.click()));
  await poll(
    'The word is marked, and in sight',
    () =>
      tab
        .evaluate(() => {
          const [range] = [...(CSS.highlights.get('hit') ?? [])] as Range[];
          const top = range?.getBoundingClientRect().top ?? -1;
          return { word: range?.toString() ?? '', isInSight: top > 48 && top < innerHeight };
        })
        .catch(() => null),
    (seen) => seen?.word === 'horloge' && seen.isInSight,
  );
});

test('pictures of the aggregator are kept, those of others after leave, and what is kept shows without a network', async ({
  session,
}) => {
  const own = session.address('images2.maghress.com/lejournal/safi.png');
  const drawing = session.address('images2.maghress.com/lejournal/harbour.svg');
  const others = session.address('pictures.example/press/harbour.svg');
  const svg = { type: 'image/svg+xml', body: readFileSync('tests/pages/pictures/harbour.svg') };
  session.web.serve(own, { type: 'image/png', body: readFileSync('public/icons/safi-128.png') });
  session.web.serve(drawing, svg);
  session.web.serve(others, svg);
  const parts = partsOf(FRENCH);
  const figures = [own, drawing, others].map((src) => `<p><img src="${src}" alt="Le port"></p>`).join('');
  const path = 'www.maghress.com/fr/lejournal/8103';
  session.web.serve(`//${path}`, {
    type: 'text/html; charset=utf-8',
    body: articlePage({ ...parts, body: parts.body + figures }),
  });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('s');
  await says(popup, 'Saved. Pictures still online: 1.');
  await has(popup, 'Keep them');
  await has(popup, 'Undo');

  const tab = await goToLibrary(session, popup);
  await poll(
    'It is listed',
    () => rows(tab),
    ({ length }) => length === 1,
  );
  session.web.clear();
  await tab.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('.library-row a')?.click()));
  const pictures = await poll(
    'Two pictures are shown',
    () =>
      tab
        .evaluate(() =>
          [...document.querySelectorAll<HTMLImageElement>('article img')]
            .filter(({ complete, naturalWidth }) => complete && naturalWidth > 0)
            .map(({ src }) => src.split(':', 1)[0] ?? ''),
        )
        .catch(() => []),
    ({ length }) => length === 2,
  );
  expect(pictures).toEqual(['blob', 'blob']);
  expect(session.web.requests.filter(({ url }) => url.includes('maghress'))).toEqual([]);
});

test('a line of a list is saved without being opened, by its button and by a key', async ({ session }) => {
  const [headline] = LIST_HEADLINES['آخر الأخبار'];
  const html = 'text/html; charset=utf-8';
  session.web.serve('//www.maghress.com/', { type: html, body: listPage() });
  session.web.serve('//www.maghress.com/lejournal/5000', { type: html, body: articlePage(partsOf(ARABIC)) });
  await session.goto(session.address('www.maghress.com/'));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  expect(await axeViolations(popup)).toEqual([]);
  await tabTo(popup, headline);
  await popup.press('s');
  await says(popup, 'Saved. Can be read offline.');
  await has(popup, `Saved: ${headline}`);
  // The list stays where it is.
  expect((await readingSeen(popup)).sections.length).toBeGreaterThan(0);

  const [, second] = LIST_HEADLINES['آخر الأخبار'];
  await tabTo(popup, `Save: ${second}`);
  await popup.press('Enter');
  await says(popup, 'This page didn’t come.');
  const tab = await goToLibrary(session, popup);
  await poll(
    'One is listed',
    () => rows(tab),
    ({ length }) => length === 1,
  );
});

test('an article that is no longer saved is spoken of', async ({ session }) => {
  const popup = await session.clickToolbar();
  const tab = await openOwnTab(session, popup, 'src/pages/reader/reader.html#saved=nowhere');
  expect((await settledReading(tab)).heading).toBe('This article is no longer in the library.');
});
