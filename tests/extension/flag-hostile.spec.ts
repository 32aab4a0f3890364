import {
  FLAG_THIS_AD,
  flagFirst,
  keptFlags,
  pickingStarted,
  pollShown,
  pressOver,
  startPicking,
  toastSeen,
} from '../support/flagging';
import { articlePage, partsOf } from '../support/pages/article-page';
import { FRENCH } from '../support/pages/stories';
import { poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/8401';
const AD = `<div id="div-gpt-ad-1-0"><a href="https://shop.example/a" rel="sponsored">Une offre à ne pas manquer</a></div>`;
const AD_ID = 'div-gpt-ad-1-0';

async function openPage(
  session: Session,
  { ads = AD, script = '', around = ['', ''], path = PATH } = {},
): Promise<void> {
  const parts = partsOf(FRENCH);
  const body = articlePage({ ...parts, body: around.join(parts.body) })
    .replace(/<body[^>]*>/, (start) => start + ads)
    .replace('</body>', `<script>${script}</script></body>`);
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body });
  await session.goto(session.address(path));
}

const overlayIsThere = (session: Session) => session.page.overlay(() => true);
const paragraphsShown = (session: Session) =>
  session.page.evaluate(
    () => [...document.querySelectorAll('h1,p')].filter((each) => each.getClientRects().length > 0).length,
  );

test('a page that takes our overlay away is left alone, and the menu of the right button flags all the same', async ({
  session,
}) => {
  const script = `new MutationObserver(() => { for (const each of [...document.documentElement.children])
    if (!/^(?:HEAD|BODY)$/.test(each.tagName)) { each.remove(); document.documentElement.dataset.taken = Number(document.documentElement.dataset.taken ?? 0) + 1; }
  }).observe(document.documentElement, { childList: true });`;
  await openPage(session, { script });
  const taken = () => session.page.evaluate(() => Number(document.documentElement.dataset.taken ?? 0));
  await session.command('flag-ad');
  await poll('It was taken away, again and again', taken, (times) => times >= 3);
  await pollShown(session, [AD_ID], [AD_ID]);
  expect(await overlayIsThere(session)).toBeNull();

  const { x, y } = await session.page.evaluate(() => {
    const { left, top, height } = document.querySelector('a[rel=sponsored]')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 20, y: top + height / 2 };
  });
  await session.chooseInMenu(x, y, FLAG_THIS_AD);
  await pollShown(session, [AD_ID], []);
  await poll(
    'The flag is kept',
    () => keptFlags(session),
    ({ length }) => length === 1,
  );
});

test('a page can press nothing of ours, nor put it out of reach', async ({ session }) => {
  await openPage(session);
  await startPicking(session);
  await session.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    for (const target of [host, document.body, document, window]) {
      for (const [x, y] of [
        [30, 30],
        [innerWidth / 2, innerHeight - 40],
      ]) {
        for (const type of ['pointerdown', 'pointerup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }));
      }
      for (const key of ['Enter', 'Escape', ' '])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    host.click();
    host.inert = true;
    host.hidden = true;
    host.style.cssText = 'display:none!important';
  });
  await pollShown(session, [AD_ID], [AD_ID]);
  await poll(
    'What was put on it is off again',
    () => session.page.evaluate(() => document.documentElement.lastElementChild?.getAttributeNames().join()),
    (names) => names === 'style',
  );
  // The reader's own key still does.
  await session.page.press('Enter');
  await pollShown(session, [AD_ID], []);
});

test('an ad’s markup around the article hides nothing of it, even where that place is flagged', async ({ session }) => {
  await openPage(session);
  const shown = await paragraphsShown(session);
  await flagFirst(session);
  await pressOver(session, 'This place on this site');
  await poll(
    'The place is flagged',
    () => keptFlags(session),
    ([flag]) => flag?.scope === 'place',
  );
  const ad = '<a href="https://shop.example/a" rel="sponsored">Une offre à ne pas manquer</a>';
  const around = [`<div id="${AD_ID}" class="adsbygoogle taboola">${ad}`, '</div>'];
  await openPage(session, {
    ads: AD.replace(AD_ID, 'div-gpt-ad-2-0'),
    around,
    path: 'www.maghress.com/fr/lejournal/8402',
  });
  await pollShown(session, ['div-gpt-ad-2-0', AD_ID], [AD_ID]);
  expect(await paragraphsShown(session)).toBe(shown);
  await session.command('flag-ad');
  await pickingStarted(session);
  expect(await session.page.overlay((root) => root.querySelectorAll('.outline').length)).toBe(0);
});

test('of ten thousand ads sixty are outlined, and one is flagged', async ({ session }) => {
  const script = `document.body.insertAdjacentHTML('afterbegin', Array.from({ length: 10_000 }, (_, at) =>
    '<div class="adsbygoogle" style="height:12px"><a rel="sponsored" href="https://shop' + at + '.example/">Offre numéro ' + at + ', à ne pas manquer</a></div>').join(''));`;
  await openPage(session, { ads: '', script });
  await session.command('flag-ad');
  await pickingStarted(session);
  expect(await session.page.overlay((root) => root.querySelectorAll('.outline').length)).toBe(60);
  await session.page.press('Enter');
  await poll(
    'The toast is there',
    () => toastSeen(session),
    (text) => text?.includes('This ad stays hidden') ?? false,
  );
  const hidden = await session.page.evaluate(
    () => [...document.querySelectorAll('.adsbygoogle')].filter((ad) => ad.getClientRects().length === 0).length,
  );
  expect(hidden).toBe(1);
});

test('addresses that run scripts or are a megabyte long are never followed, kept or run', async ({ session }) => {
  const long = `https://click.example/?adurl=${'x'.repeat(1_000_000)}`;
  const ads = `<div id="${AD_ID}"><a rel="sponsored" href="javascript:document.title='run'">Une offre à ne pas manquer</a>
<a rel="sponsored" href="${long}">Une offre à ne pas manquer</a><img src="data:text/html,x" width="300" height="50"></div>`;
  await openPage(session, { ads });
  const title = await session.page.evaluate(() => document.title);
  await flagFirst(session);
  await pollShown(session, [AD_ID], []);
  const [flag] = await poll(
    'The flag is kept',
    () => keptFlags(session),
    ({ length }) => length === 1,
  );
  expect(JSON.stringify(flag).length).toBeLessThan(2_000);
  expect(JSON.stringify(flag)).not.toMatch(/javascript:|data:|xxxx/);
  expect(await session.page.evaluate(() => document.title)).toBe(title);
  await session.page.reload();
  await pollShown(session, [AD_ID], []);
});

test('a page that was locked for an ad over it can be scrolled again', async ({ session }) => {
  const lock = `document.body.insertAdjacentHTML('beforeend', '<div id="${AD_ID}" style="position:fixed;inset:0;background:#fff"><a rel="sponsored" href="https://shop.example/a">Une offre à ne pas manquer</a></div>');
    document.body.style.overflow = 'hidden'; document.body.insertAdjacentHTML('beforeend', '<div style="height:3000px"></div>');`;
  await openPage(session, { ads: '', script: lock });
  const overflow = () => session.page.evaluate(() => getComputedStyle(document.body).overflowY);
  expect(await overflow()).toBe('hidden');
  await flagFirst(session);
  await pollShown(session, [AD_ID], []);
  await poll('The page scrolls', overflow, (value) => value !== 'hidden');
  await session.page.press('Enter');
  await pollShown(session, [AD_ID], [AD_ID]);
  expect(await overflow()).toBe('hidden');

  await flagFirst(session);
  await session.page.reload();
  await pollShown(session, [AD_ID], []);
  await poll('The page scrolls, loaded again', overflow, (value) => value !== 'hidden');
});

test('what dims the page behind an ad goes and comes back with it, and the background of the page stays', async ({
  session,
}) => {
  const fixed = 'position:fixed;inset:0;';
  const overlay = `document.body.insertAdjacentHTML('beforeend', '<div id="ground" style="${fixed}z-index:-1;background:#efe"></div><div id="dim" style="${fixed}z-index:90;background:#0009"></div><div id="${AD_ID}" style="position:fixed;inset:20% 30% auto;height:200px;z-index:91;background:#fff"><a rel="sponsored" href="https://shop.example/a">Une offre à ne pas manquer</a></div>');`;
  await openPage(session, { ads: '', script: overlay });
  const ids = ['ground', 'dim', AD_ID];
  await flagFirst(session);
  await pollShown(session, ids, ['ground']);
  await session.page.press('Enter');
  await pollShown(session, ids, ids);

  await flagFirst(session);
  await session.page.reload();
  await pollShown(session, ids, ['ground']);
});
