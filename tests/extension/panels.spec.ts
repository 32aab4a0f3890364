import { RICH, serveRichPages } from '../support/pages/rich-pages';
import { settledReading } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const panelIn = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('[role=dialog]')?.getAttribute('aria-label') ?? null);

async function openWith(session: Session, panel: string | null): Promise<Popup> {
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await poll(
    `The panel is ${panel}`,
    () => panelIn(popup),
    (name) => name === panel,
  );
  return popup;
}

test('the popup opens again with the panel that was open, and without the one that was closed', async ({ session }) => {
  serveRichPages(session.web);
  await session.goto(session.address(RICH.ar.path));
  const first = await openWith(session, null);
  await first.press('a');
  await poll(
    'The panel opens',
    () => panelIn(first),
    (name) => name === 'Text',
  );
  // A popup that is measured again and again must not begin anew each time.
  await poll(
    'It can be seen',
    () => first.evaluate(() => getComputedStyle(document.querySelector('[role=dialog]') ?? document.body).opacity),
    (opacity) => opacity === '1',
  );
  const animationOf = (popup: Popup) =>
    popup.evaluate(() => getComputedStyle(document.querySelector('[role=dialog]') ?? document.body).animationName);
  expect(await animationOf(first)).toBe('panel-in');
  await first.close();
  const second = await openWith(session, 'Text');
  // It was there before.
  expect(await animationOf(second)).toBe('none');
  const focused = () => second.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
  expect(await focused()).toBe(true);
  await second.press('a');
  await poll(
    'The panel closes',
    () => panelIn(second),
    (name) => name === null,
  );
  await second.close();
  await openWith(session, null);
});
