import {
  flagFirst,
  keptFlags,
  openArticleWith,
  pollShown,
  pollToast,
  pressOver,
  startPicking,
  toastSeen,
} from '../support/flagging';
import { poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/8101';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect width="300" height="120"/></svg>';

/** An ad with words of its site around it, at the top of the page. */
const CARD = `<div id="around"><p id="note"><time>Ce matin</time> : une offre choisie pour vous ce matin, à lire avant midi</p>
<div id="div-gpt-ad-123-0"><div id="inner"><a href="https://shop.example/offer" rel="sponsored">
<img src="https://img.shop.example/offer.svg" width="300" height="120" alt=""></a></div><p>Publicité</p></div></div>`;
const FRAME = `<div id="div-gpt-ad-55-0"><iframe src="https://ads.doubleclick.net/frame" width="300" height="250"></iframe></div>`;

async function openPage(session: Session, ad: string): Promise<void> {
  for (const scheme of ['http', 'https']) {
    session.web.serve(`${scheme}://img.shop.example/offer.svg`, { type: 'image/svg+xml', body: PICTURE });
  }
  await openArticleWith(session, PATH, ad);
}

test('the toast takes a reason and what stays hidden, and says so', async ({ session }) => {
  await openPage(session, CARD);
  await flagFirst(session);
  await pollToast(session, 'This ad stays hidden wherever it comes back.');
  await pressOver(session, 'This advertiser');
  await pollToast(session, 'shop.example');
  await pressOver(session, 'This place on this site');
  await pollToast(session, 'This ad space is hidden on the whole site.');
  await pressOver(session, 'More reasons');
  await pressOver(session, 'Clickbait');
  await poll(
    'The flag has the reason',
    () => session.page.overlay((root) => root.querySelector('[aria-pressed=true]')?.textContent ?? ''),
    (reason) => reason === 'Clickbait',
  );
  await pressOver(session, 'Close');
  await poll(
    'The flag is kept',
    () => keptFlags(session),
    ([flag]) => flag?.reason === 'clickbait' && flag.scope === 'place',
  );
});

test('the box that goes is made wider and narrower, and stays so', async ({ session }) => {
  const ids = ['around', 'note', 'div-gpt-ad-123-0', 'inner'];
  await openPage(session, CARD);
  await flagFirst(session);
  await pollShown(session, ids, ['around', 'note']);
  await pressOver(session, 'Wider');
  await pollShown(session, ids, []);
  await pressOver(session, 'Narrower');
  await pollShown(session, ids, ['around', 'note']);
  await pressOver(session, 'Narrower');
  await pollShown(session, ids, ['around', 'note', 'div-gpt-ad-123-0']);
  await pressOver(session, 'Wider');
  await pressOver(session, 'Wider');
  await poll(
    'The flag is kept',
    () => keptFlags(session),
    ([flag]) => flag?.wider === 1,
  );
  await session.page.reload();
  await pollShown(session, ids, []);
});

test('undo shows all of it again, however wide it was', async ({ session }) => {
  const ids = ['around', 'note', 'div-gpt-ad-123-0', 'inner'];
  await openPage(session, CARD);
  await flagFirst(session);
  await pressOver(session, 'Wider');
  await pollShown(session, ids, []);
  await pressOver(session, 'Undo');
  await pollShown(session, ids, ids);
  await poll(
    'No flag is kept',
    () => keptFlags(session),
    ({ length }) => length === 0,
  );
});

test('of a framed ad the toast says that its place is what is known', async ({ session }) => {
  await openPage(session, FRAME);
  await flagFirst(session);
  const said = await pollToast(session, 'so its place is what is known');
  expect(said).not.toContain('This advertiser');
});

test('a toast that the keyboard opened is walked through by it, and Esc closes it', async ({ session }) => {
  await openPage(session, CARD);
  await startPicking(session);
  await session.page.press('Enter');
  await pollToast(session, 'Why?');
  const focused = () =>
    session.page.overlay((root) => root.activeElement?.textContent ?? root.activeElement?.tagName ?? '');
  const reached: (string | null)[] = [await focused()];
  for (let presses = 0; presses < 8; presses++) {
    await session.page.press('Tab');
    reached.push(await focused());
  }
  expect(reached.slice(0, 4)).toEqual(['Undo', 'Wider', 'Narrower', 'Close']);
  expect(reached).toContain('Scam');
  await session.page.press('Escape');
  await poll(
    'The toast is gone',
    () => session.page.overlay(() => true),
    (isThere) => isThere === null,
  );
});

test('the site’s own button is pressed only when the reader says so', async ({ session }) => {
  await openPage(session, CARD);
  const presses = () => session.page.evaluate(() => document.body.dataset.presses ?? '0');
  await session.page.evaluate(() => {
    document.querySelector('button.report')?.addEventListener('click', () => {
      document.body.dataset.presses = String(Number(document.body.dataset.presses ?? 0) + 1);
    });
  });
  await flagFirst(session);
  expect(await presses()).toBe('0');
  await pressOver(session, 'Tell the site as well');
  await pollToast(session, 'The site’s own button was pressed.');
  expect(await presses()).toBe('1');
});

test('a link to another site reports nothing to this one', async ({ session }) => {
  const posing = CARD.replace('<p>Publicité</p>', '<a href="https://shop.example/signaler">Signaler cette annonce</a>');
  await openPage(session, posing);
  await session.page.evaluate(() => document.querySelector('button.report')?.remove());
  await flagFirst(session);
  expect(await toastSeen(session)).not.toContain('Tell the site');
});
