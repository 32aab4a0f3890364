import type { AdFlag } from '../../src/flags/types';
import { madeFlag } from '../support/made-flags';
import { articlePage, partsOf } from '../support/pages/article-page';
import { FRENCH } from '../support/pages/stories';
import { poll, type Session } from '../support/session';
import { forgetChoices } from '../support/storage';
import { expect, test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/903';
const KINDS = ['first', 'late', 'shadow', 'frame'] as const;
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="250"><rect width="300" height="250"/></svg>';

const creative = (kind: string) =>
  `<a rel="sponsored" href="https://clic.example/?n=${Math.random()}"><img src="http://img.example/${kind}.jpg" width="300" height="250"></a>`;
const SCRIPT = `
  const ads = ${JSON.stringify(Object.fromEntries(KINDS.map((kind) => [kind, creative(kind)])))};
  const put = (kind) => {
    const box = Object.assign(document.createElement('div'), { id: kind, className: 'ad-box' });
    document.querySelector('#ads').append(box);
    return box;
  };
  window.putFirst = () => { document.querySelector('#first')?.remove(); put('first').innerHTML = ads.first; };
  putFirst();
  put('shadow').attachShadow({ mode: 'open' }).innerHTML = ads.shadow;
  put('frame').append(Object.assign(document.createElement('iframe'), { srcdoc: ads.frame, width: 300, height: 250 }));
  addEventListener('load', () => setTimeout(() => { put('late').innerHTML = ads.late; }, 300));
`;

/** A page whose ads come in four ways; the first can be put there again. */
async function openAds(session: Session): Promise<void> {
  const page = articlePage(partsOf(FRENCH)).replace('</body>', `<div id="ads"></div><script>${SCRIPT}</script></body>`);
  session.web.serve(`//${PATH}`, { type: 'text/html', body: page });
  for (const kind of KINDS) session.web.serve(`//img.example/${kind}.jpg`, { type: 'image/svg+xml', body: PICTURE });
  await session.goto(session.address(PATH));
}

/** Kinds of ads that are there, and shown. */
const shown = (session: Session) =>
  session.page.evaluate(() =>
    [...document.querySelectorAll('#ads > *')].flatMap((box) => {
      const parts = [...box.querySelectorAll('img,iframe'), ...(box.shadowRoot?.querySelectorAll('img') ?? [])];
      return parts.some((part) => part.checkVisibility({ visibilityProperty: true })) ? [box.id] : [];
    }),
  );

const there = (session: Session) =>
  session.page.evaluate(() => [...document.querySelectorAll('#ads > *')].map(({ id }) => id).sort());

async function flag(session: Session, flags: readonly AdFlag[]): Promise<void> {
  const popup = await session.clickToolbar();
  await forgetChoices(popup);
  await popup.evaluate(async (all) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    await (browser ?? chrome)?.runtime.sendMessage({ name: 'putFlags', payload: { flags: all } });
  }, flags);
  await popup.close();
}

const flagOf = (kind: string, at: number, change: Partial<AdFlag> = {}) =>
  madeFlag(at, { keys: [{ kind: 'cre', value: `img.example/${kind}.jpg` }], ...change });

test('flagged ads stay gone that come late, come again, stand in an open shadow root or in a frame of the page’s own', async ({
  session,
}) => {
  await openAds(session);
  await poll(
    'All ads are there',
    () => shown(session),
    (kinds) => kinds.length === KINDS.length,
  );
  await flag(
    session,
    KINDS.map((kind, at) => flagOf(kind, at)),
  );

  await openAds(session);
  await poll(
    'All came',
    () => there(session),
    (kinds) => kinds.length === KINDS.length,
  );
  await poll(
    'None of them is shown',
    () => shown(session),
    (kinds) => kinds.length === 0,
  );
  await session.page.evaluate(() => (window as unknown as { putFirst(): void }).putFirst());
  await poll(
    'What comes again goes again',
    () => shown(session),
    (kinds) => kinds.length === 0,
  );
  expect(await there(session)).toContain('first');
  await flag(session, []);
});

test('a flagged ad in a frame that the page fills late is not seen for more than a frame', async ({ session }) => {
  await openAds(session);
  await flag(session, [flagOf('frame', 0)]);
  await openAds(session);
  const framesSeen = await session.page.evaluate(async () => {
    const box = document.createElement('div');
    const { width, height, srcdoc } = document.querySelector('iframe') ?? {};
    box.className = 'ad-box';
    const frame = Object.assign(document.createElement('iframe'), { width, height, srcdoc });
    box.append(frame);
    document.querySelector('#ads')?.append(box);
    let frames = 0;
    while (frame.checkVisibility() && frames < 100) {
      await new Promise(requestAnimationFrame);
      if (frame.checkVisibility({ visibilityProperty: true })) frames++;
    }
    return frames;
  });
  expect(framesSeen).toBeLessThanOrEqual(1);
  await flag(session, []);
});

test('a flagged ad of nothing but words, which is there with the page, is never seen, and the page is', async ({
  session,
}) => {
  await openAds(session);
  await flag(session, [madeFlag(5, { scope: 'advertiser' })]);
  const words =
    '<div id="words" class="ad-box"><a href="https://shop-5.example/?n=1" rel="sponsored">Une offre</a></div>';
  const count = `<script>{
    const seen = document.documentElement.dataset;
    const isSeen = (id) => document.querySelector(id)?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const look = () => {
      for (const id of ['words', 'main']) if (isSeen('#' + id)) seen[id] = Number(seen[id] ?? 0) + 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }</script>`;
  const page = articlePage(partsOf(FRENCH)).replace(
    /<body[^>]*>/,
    (start) => `${start}${count}${words}<p id="main">…</p>`,
  );
  session.web.serve('//www.maghress.com/fr/lejournal/904', { type: 'text/html', body: page });
  await session.goto(session.address('www.maghress.com/fr/lejournal/904'));
  await poll(
    'The page is seen',
    () => session.page.evaluate(() => Number(document.documentElement.dataset.main ?? 0)),
    (frames) => frames > 20,
  );
  expect(await session.page.evaluate(() => Number(document.documentElement.dataset.words ?? 0))).toBe(0);
});

test('flags that name the article, as a file may, hide nothing of it', async ({ session }) => {
  await openAds(session);
  const letters = () =>
    session.page.evaluate(() =>
      [...document.querySelectorAll('h1, p')]
        .filter((each) => each.getClientRects().length > 0)
        .map(({ textContent }) => textContent),
    );
  const before = await letters();
  const [sentence = ''] = FRENCH.paragraphs;
  await flag(session, [
    flagOf('late', 1),
    madeFlag(2, {
      isByHand: true,
      scope: 'place',
      keys: [
        { kind: 'txt', value: FRENCH.title.toLowerCase() },
        { kind: 'txt', value: sentence.toLowerCase().slice(0, 120) },
        { kind: 'land', value: 'lejournal.example' },
        { kind: 'host', value: 'maghress.com|firstparty|content' },
        { kind: 'host', value: 'maghress.com|firstparty|ads' },
      ],
    }),
  ]);
  await openAds(session);
  await poll(
    'The flagged ad has come and gone',
    () => there(session),
    (kinds) => kinds.includes('late'),
  );
  await poll(
    'The flagged ad isn’t shown',
    () => shown(session),
    (kinds) => !kinds.includes('late'),
  );
  expect(await letters()).toEqual(before);
  await flag(session, []);
});
