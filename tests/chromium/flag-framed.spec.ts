import { FLAG_THIS_AD, keptFlags, openArticleWith, pollShown, toastSeen } from '../support/flagging';
import { poll } from '../support/session';
import { expect, test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/8601';
const INSIDE =
  '<body style="margin:0"><a href="https://shop.example/offer" style="display:block;height:120px">Offre</a>';
const slot = (at: number) =>
  `<div id="div-gpt-ad-${at}-0"><iframe src="https://ads.example/frame${at}" width="300" height="120"></iframe></div>`;

// A finger or mouse sent from outside doesn't reach what Firefox shows of another origin.
test('in a frame of another site the menu tells which frame it was, and where the ad leads', async ({ session }) => {
  for (const at of [7, 8]) session.web.serve(`https://ads.example/frame${at}`, { type: 'text/html', body: INSIDE });
  await openArticleWith(session, PATH, slot(7) + slot(8));

  const { x, y } = await session.page.evaluate(() => {
    const { left, top } = document.querySelector('#div-gpt-ad-8-0 iframe')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 40, y: top + 60 };
  });
  await session.chooseInMenu(x, y, FLAG_THIS_AD);
  await poll(
    'The toast says that its place is what is known',
    () => toastSeen(session),
    (text) => text?.includes('its place is what is known') ?? false,
  );
  await pollShown(session, ['div-gpt-ad-7-0', 'div-gpt-ad-8-0'], ['div-gpt-ad-7-0']);
  const [flag] = await keptFlags(session);
  expect(flag?.title).toBe('shop.example');
});
