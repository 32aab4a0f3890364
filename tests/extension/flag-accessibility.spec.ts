import { axeViolationsOver } from '../support/axe';
import { flagFirst, openArticleWith, pressOver, startPicking } from '../support/flagging';
import { poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/8501';
const ADS = [1, 2]
  .map(
    (at) =>
      `<div id="div-gpt-ad-${at}-0"><a href="https://shop${at}.example/" rel="sponsored">Une offre à ne pas manquer</a></div>`,
  )
  .join('');

const openPage = (session: Session) => openArticleWith(session, PATH, ADS);

test('the outlines, and what is chosen by hand, have names and enough contrast', async ({ session }) => {
  await openPage(session);
  await startPicking(session);
  expect(await axeViolationsOver(session)).toEqual([]);

  await openPage(session);
  await startPicking(session);
  await pressOver(session, 'By hand');
  await session.page.press('ArrowRight');
  await poll(
    'It is framed',
    () => session.page.overlay((root) => root.querySelector('.target')?.hasAttribute('hidden')),
    (isHidden) => isHidden === false,
  );
  expect(await axeViolationsOver(session)).toEqual([]);
});

test('the toast, with all its choices, has names and enough contrast', async ({ session }) => {
  await openPage(session);
  await flagFirst(session);
  await pressOver(session, 'More reasons');
  await pressOver(session, 'Clickbait');
  expect(await axeViolationsOver(session)).toEqual([]);
});
