import { serveFixture } from '../../scripts/bench-ads/show-fixture.mjs';
import { AD_PAGES } from '../ads/pages/pages.mjs';
import { flagFirst, openArticleWith, pollShown, startPicking } from '../support/flagging';
import { clickButton } from '../support/library-page';
import { openOwnTab } from '../support/own-tab';
import { settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

/** A page of the first family with ads of four kinds. */
const FIXTURE = AD_PAGES[0];

async function openAds(session: Session, load: number): Promise<void> {
  if (!FIXTURE) throw new Error('There is no fixture page.');
  const url = serveFixture(session.web, FIXTURE, { load });
  await session.goto(session.kind === 'chromium' ? url : url.replace(/^https:/, 'http:'));
}

/** Marks of the ads that are shown. */
const adsShown = (session: Session) =>
  session.page.evaluate(() =>
    [...document.querySelectorAll('[data-truth]')]
      .filter((ad) => ad.getClientRects().length > 0)
      .map((ad) => ad.getAttribute('data-truth') ?? ''),
  );

async function allShown(session: Session): Promise<string[]> {
  return poll(
    'The late ads are there',
    () => adsShown(session),
    ({ length }) => length === FIXTURE?.ads.length,
  );
}

function shownAre(session: Session, ids: readonly string[]): Promise<string[]> {
  return poll(
    `Shown are ${ids}`,
    () => adsShown(session),
    (shown) => String(shown) === String(ids),
  );
}

test('an ad is flagged in two clicks, stays gone after a reload, and comes back with undo', async ({ session }) => {
  await openAds(session, 1);
  const all = await allShown(session);
  await flagFirst(session);
  const others = all.slice(1);
  expect(await adsShown(session)).toEqual(others);

  // Other ids and other click addresses.
  await openAds(session, 2);
  await shownAre(session, others);

  // What is flagged already is hidden, and can't be undone from here: another is.
  await flagFirst(session);
  await shownAre(session, others.slice(1));
  await session.page.press('Enter');
  await shownAre(session, others);
  await openAds(session, 3);
  await shownAre(session, others);
});

test('the keyboard alone outlines, chooses, flags and undoes', async ({ session }) => {
  await openAds(session, 1);
  const all = await allShown(session);
  await startPicking(session);
  await session.page.press('ArrowDown');
  await session.page.press('Enter');
  const [, second] = all;
  await shownAre(
    session,
    all.filter((id) => id !== second),
  );
  await session.page.press('Enter');
  await shownAre(session, all);

  await startPicking(session);
  await session.page.press('Escape');
  await poll(
    'The outlines are gone',
    () => session.page.overlay(() => true),
    (isThere) => isThere === null,
  );
  expect(await adsShown(session)).toEqual(all);
});

test('the menu says how many ads are hidden here, and shows them until the page loads again', async ({ session }) => {
  await openAds(session, 1);
  const all = await allShown(session);
  await flagFirst(session);
  const others = all.slice(1);
  await openAds(session, 2);
  await shownAre(session, others);

  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('m');
  await poll(
    'The count stands in the menu',
    () => popup.evaluate(() => document.querySelector('.more-panel')?.textContent ?? ''),
    (text) => text.includes('One ad hidden here'),
  );
  await tabTo(popup, 'Show until the page loads again');
  await popup.press('Enter');
  await shownAre(session, all);
  await poll('The popup makes room for them', popup.isOpen, (isOpen) => !isOpen);

  await openAds(session, 3);
  await shownAre(session, others);
});

test('an ad that stays at the foot of the view is not covered by what Safi says', async ({ session }) => {
  const ad = `<div id="bar-ad" class="ad-box" style="position:fixed;inset-block-end:0;inset-inline:0;height:90px;background:#fda"><a rel="sponsored" href="https://shop.example/a">Une offre</a></div>`;
  await openArticleWith(session, 'www.maghress.com/fr/lejournal/8702', ad);
  await flagFirst(session);
  await pollShown(session, ['bar-ad'], []);
});

test('a flag has a small picture of its ad, which goes and comes back with it', async ({ session }) => {
  const ad = `<div id="green" class="ad-box" style="width:300px;height:250px;margin:20px"><a rel="sponsored" href="https://shop.example/a" style="display:block;height:250px;background:#00a050"></a></div>`;
  await openArticleWith(session, 'www.maghress.com/fr/lejournal/8703', ad);
  await flagFirst(session);
  const popup = await session.clickToolbar();
  const tab = await openOwnTab(session, popup, 'src/pages/flags/flags.html');
  await poll(
    'Its picture is there',
    () => colorsOf(tab),
    ({ length }) => length === 1,
  );
  expect(await colorsOf(tab)).toEqual(['0,160,80']);

  await tab.evaluate(() => document.querySelector<HTMLElement>('.flag .danger')?.click());
  await poll(
    'It is deleted',
    () => picturesKept(tab),
    (count) => count === 0,
  );
  await clickButton(tab, 'Undo');
  await poll(
    'It is back, with its picture',
    () => picturesKept(tab),
    (count) => count === 1,
  );
});

/** What stands in the middle of each picture. A picture that is cut small may lose a little of its colour. */
const colorsOf = (tab: Popup) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('.flag-picture')]
      .filter(({ complete }) => complete)
      .map((image) => {
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(image, image.naturalWidth / 2, image.naturalHeight / 2, 1, 1, 0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
        return [red, green, blue].map((each) => Math.round(each / 16) * 16).join(',');
      }),
  );

const picturesKept = (tab: Popup) =>
  tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const kept = (await (browser ?? chrome)?.storage.local.get()) ?? {};
    return Object.keys(kept).filter((key) => key.startsWith('flag-picture ')).length;
  });
