import {
  keptFlags,
  middleOf,
  openArticleWith,
  pollShown,
  pressOver,
  startPicking,
  toastSeen,
} from '../support/flagging';
import { poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/8201';
const IDS = ['box', 'offer', 'below'];
/** Nothing says of it that it is an ad. */
const BOX = `<div id="box"><p id="offer"><a href="/offres/soldes">De beaux tapis noués à la main, livrés chez vous</a></p></div>
<p id="below"><a href="/meteo">Météo</a></p>`;

const openPage = (session: Session, box = BOX) => openArticleWith(session, PATH, box);

const said = (session: Session) => session.page.overlay((root) => root.querySelector('.bar p')?.textContent ?? '');

/** Whether the bar of choosing by hand is there, which says so. */
async function startByHand(session: Session): Promise<void> {
  await startPicking(session);
  await pressOver(session, 'By hand');
  await poll(
    'It asks what to hide',
    () => said(session),
    (text) => text?.startsWith('Point at') ?? false,
  );
}

test('an ad that nobody recognised is picked by a click, and stays gone', async ({ session }) => {
  await openPage(session);
  await startPicking(session);
  expect(await said(session)).toContain('No ad recognised here.');
  await pressOver(session, 'By hand');
  const { x, y } = await middleOf(session, '#offer a');
  await session.page.click(x, y);
  await poll(
    'The toast is there',
    () => toastSeen(session),
    (text) => text?.includes('This ad stays hidden') ?? false,
  );
  await pollShown(session, IDS, ['below']);
  await poll(
    'The flag is kept',
    () => keptFlags(session),
    ([flag]) => flag?.isByHand === true,
  );
  await session.page.reload();
  await pollShown(session, IDS, ['below']);
});

test('the last thing of a page can be pointed at, and goes with the box that holds nothing else', async ({
  session,
}) => {
  const body =
    '<p style="height:3000px">…</p><div id="last"><div id="inner"><iframe width="600" height="90"></iframe></div></div>';
  session.web.serve(`//${PATH}`, { type: 'text/html; charset=utf-8', body: `<body style="margin:0">${body}` });
  await session.goto(session.address(PATH));
  await session.page.evaluate(() => window.scrollTo({ top: 5000, behavior: 'instant' }));
  await startByHand(session);
  await poll(
    'Safi speaks at the head of the view',
    () => session.page.overlay((root) => (root.querySelector('.bar')?.getBoundingClientRect().top ?? Infinity) < 100),
    Boolean,
  );
  // Beside the frame, in its box.
  const { x, y } = await session.page.evaluate(() => {
    const { right, top, height } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
    return { x: right + 100, y: top + height / 2 };
  });
  await session.page.click(x, y);
  await pollShown(session, ['last', 'inner'], []);
});

test('the arrows find it, make the box wider and narrower, and Enter hides it', async ({ session }) => {
  await openPage(session, `<div id="strip"><p id="note">Les bonnes affaires de la semaine</p>${BOX}</div>`);
  await startByHand(session);
  const press = async (key: string, wanted: string) => {
    await session.page.press(key);
    await poll(
      `“${wanted}” is framed`,
      () => said(session),
      (text) => text?.includes(wanted) ?? false,
    );
  };
  await press('ArrowRight', 'De beaux tapis');
  await press('ArrowRight', 'Météo');
  await press('ArrowLeft', 'De beaux tapis');
  await press('ArrowUp', 'Les bonnes affaires');
  await press('ArrowDown', 'De beaux tapis');
  await session.page.press('Enter');
  await pollShown(session, [...IDS, 'note'], ['below', 'note']);
  await session.page.press('Enter');
  await pollShown(session, [...IDS, 'note'], [...IDS, 'note']);
});

test('the article is never hidden by hand', async ({ session }) => {
  await openPage(session);
  await startByHand(session);
  for (const selector of ['h1', 'h1 ~ p, h1 ~ * p']) {
    const { x, y } = await middleOf(session, selector);
    await session.page.click(x, y);
    await poll(
      'It says why not',
      () => said(session),
      (text) => text?.includes('Safi doesn’t hide it') ?? false,
    );
  }
  expect(await session.page.evaluate(() => document.querySelector('h1')?.getClientRects().length)).toBe(1);
  await session.page.press('Escape');
  await poll(
    'It is over',
    () => session.page.overlay(() => true),
    (isThere) => isThere === null,
  );
  expect(await keptFlags(session)).toEqual([]);
});

test('where no ad is in sight, the page scrolls to the first', async ({ session }) => {
  await openPage(session, '');
  await session.page.evaluate(() => {
    const ad =
      '<div id="div-gpt-ad-9-0"><a href="https://shop.example/x" rel="sponsored">Une offre à ne pas manquer</a></div>';
    document.body.insertAdjacentHTML('beforeend', `<div style="block-size: 4000px"></div>${ad}`);
  });
  await startPicking(session);
  await poll(
    'The ad is in sight',
    () =>
      session.page.evaluate(
        () => (document.getElementById('div-gpt-ad-9-0')?.getBoundingClientRect().top ?? 9e9) < innerHeight,
      ),
    Boolean,
  );
});

test('a finger shows first what would go, then decides', async ({ session }) => {
  const ad =
    '<div id="div-gpt-ad-9-0"><a href="https://shop.example/x" rel="sponsored">Une offre à ne pas manquer</a></div>';
  await openPage(session, ad + BOX);
  const ids = ['div-gpt-ad-9-0', ...IDS];
  const tap = async (selector: string) => {
    const { x, y } = await middleOf(session, selector);
    await session.page.tap(x, y);
  };
  await startPicking(session);
  await tap('#div-gpt-ad-9-0');
  await poll(
    'It waits for another touch',
    () => said(session),
    (text) => text === 'Touch it again to hide it.',
  );
  await pollShown(session, ids, ids);
  await tap('#div-gpt-ad-9-0');
  await pollShown(session, ids, IDS);

  await startByHand(session);
  await tap('#offer a');
  await poll(
    'It is framed',
    () => said(session),
    (text) => text?.includes('De beaux tapis') ?? false,
  );
  await pollShown(session, ids, IDS);
  await tap('#offer a');
  await pollShown(session, ids, ['below']);
});
