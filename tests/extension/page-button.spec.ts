import { axeViolationsOver } from '../support/axe';
import { goneFromPage, openInPage, viewInPage } from '../support/in-page';
import type { Point } from '../support/open-page';
import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage } from '../support/pages/other-pages';
import { ARABIC, FRENCH, type Story } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { PHONE, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const FIRST = 'www.maghress.com/fr/lejournal/9101';
const SECOND = 'www.maghress.com/fr/lejournal/9102';
/** Longer than the button has to be held. */
const LONG = 800;

interface ButtonSeen extends Point {
  name: string;
  width: number;
  height: number;
  isShown: boolean;
}

const serve = ({ web }: Session, path: string, body: string) =>
  web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body });
const storyPage = (story: Story) => articlePage(partsOf(story));

/** The buttons that stand over the page; none where there is no place of ours. */
async function buttonsOver({ page }: Session): Promise<ButtonSeen[]> {
  const seen = await page.overlay((root) =>
    [...root.querySelectorAll('button')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const { opacity, pointerEvents } = getComputedStyle(button);
      return {
        name: button.getAttribute('aria-label') ?? button.textContent ?? '',
        x: left + width / 2,
        y: top + height / 2,
        width,
        height,
        isShown: width > 0 && opacity === '1' && pointerEvents !== 'none',
      };
    }),
  );
  return seen ?? [];
}

/** Waits for a button that can be pressed, and gives it. */
async function button(session: Session, name: string): Promise<ButtonSeen> {
  const all = await poll(
    `“${name}” is there`,
    () => buttonsOver(session),
    (seen) => seen.some((each) => each.name === name && each.isShown),
  );
  return all.find((each) => each.name === name) as ButtonSeen;
}

const READ = 'Read with Safi';
const OFF = 'Switch this button off';

async function open(session: Session, path: string, body: string): Promise<void> {
  serve(session, path, body);
  await session.goto(session.address(path));
}

/** Waits until the background knows the page, which then has all that Safi puts into it by itself. */
async function whenSeen(session: Session): Promise<void> {
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.close();
}

for (const story of [FRENCH, ARABIC]) {
  test(`on a phone a button opens the view in the page of an article, in ${story.lang}`, async ({ session }) => {
    await session.asPhone();
    await open(session, `www.maghress.com/lejournal/${story.lang === 'fr' ? 9103 : 9104}`, storyPage(story));
    const { x, y, width, height } = await button(session, READ);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(x).toBeGreaterThan(PHONE.width / 2);
    expect(y).toBeGreaterThan(PHONE.height / 2);
    await session.page.tap(x, y);
    const view = await openInPage(session, ({ paragraphs }) => paragraphs > 0);
    expect(view.heading).toBe(story.title);
    // The view covers it, and the page's own place at its foot is none of the button's.
    const isOver = (point: Point) =>
      session.page.evaluate(
        (at) => document.elementFromPoint(at.x, at.y)?.parentElement === document.documentElement,
        point,
      );
    expect(await isOver({ x, y })).toBe(false);
    await session.page.press('Escape');
    await goneFromPage(session);
    expect(await isOver({ x, y })).toBe(true);
  });
}

test('so it does on a list', async ({ session }) => {
  await session.asPhone();
  await open(session, 'www.maghress.com/', listPage());
  const { x, y } = await button(session, READ);
  await session.page.tap(x, y);
  await openInPage(session, ({ links }) => links.includes(LIST_HEADLINES['آخر الأخبار'][0]));
});

test('with a mouse there is none, nor on a page that is neither', async ({ session }) => {
  await open(session, FIRST, storyPage(FRENCH));
  await whenSeen(session);
  expect(await buttonsOver(session)).toEqual([]);
  await session.asPhone();
  await open(session, 'www.maghress.com/about', '<!doctype html><title>About</title><p>Who we are.</p>');
  await whenSeen(session);
  expect(await buttonsOver(session)).toEqual([]);
});

test('it goes when the page becomes another one without loading', async ({ session }) => {
  const script = `document.addEventListener('go', () => {
    history.pushState(null, '', '/about');
    document.title = 'About';
    document.body.replaceChildren('Who we are.');
  })`;
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH).replace('</body>', `<script>${script}</script></body>`));
  await button(session, READ);
  await session.page.evaluate(() => void document.dispatchEvent(new Event('go')));
  await poll(
    'It is gone',
    () => buttonsOver(session),
    (seen) => seen.length === 0,
  );
});

test('dragged elsewhere it stays there, on the next page too', async ({ session }) => {
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH));
  const { x, y } = await button(session, READ);
  await session.page.drag([
    { x, y },
    { x: x - 60, y: y - 200 },
    { x: 60, y: 120 },
    { x: 50, y: 100 },
  ]);
  const dragged = await poll(
    'It stands at the other edge',
    () => button(session, READ),
    (seen) => seen.x < 60,
  );
  expect(Math.abs(dragged.y - 100)).toBeLessThan(8);
  expect(await viewInPage(session)).toBeNull();
  await open(session, SECOND, storyPage(FRENCH));
  const next = await button(session, READ);
  expect([next.x, Math.round(next.y)]).toEqual([dragged.x, Math.round(dragged.y)]);
  // Without dragging.
  await session.page.drag([next], LONG);
  const move = await button(session, 'Move to the other side');
  await session.page.tap(move.x, move.y);
  await poll(
    'It stands where it began',
    () => button(session, READ),
    (seen) => seen.x > PHONE.width - 60,
  );
});

test('held down it offers to be switched off, once and for good, and the options bring it back', async ({
  session,
}) => {
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH));
  const { x, y } = await button(session, READ);
  expect((await buttonsOver(session)).filter(({ isShown }) => isShown)).toHaveLength(1);
  await session.page.drag([{ x, y }], LONG);
  const off = await button(session, OFF);
  expect(Math.min(off.width, off.height)).toBeGreaterThanOrEqual(44);
  await session.page.tap(off.x, off.y);
  await button(session, 'Undo');
  expect(await session.page.overlay((root) => root.querySelector('[role=status]')?.textContent)).toContain(
    'Safi’s options bring it back.',
  );
  expect(await viewInPage(session)).toBeNull();
  await open(session, SECOND, storyPage(FRENCH));
  await whenSeen(session);
  expect(await buttonsOver(session)).toEqual([]);

  const popup = await session.clickToolbar();
  await popup.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    void (browser ?? chrome)?.runtime.openOptionsPage();
  });
  const options = await session.ownTab();
  const isOn = () =>
    options.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('[aria-labelledby=options_phone] input');
      return box?.checked ?? null;
    });
  await poll('The options know', isOn, (checked) => checked === false);
  await options.evaluate(() =>
    document.querySelector<HTMLInputElement>('[aria-labelledby=options_phone] input')?.click(),
  );
  await poll(
    'It is written',
    () =>
      options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
        return (await (browser ?? chrome)?.storage.local.get('page button'))?.['page button'];
      }),
    (kept) => kept === true,
  );
  await options.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const { tabs } = browser ?? chrome ?? {};
    // Once this has been answered.
    setTimeout(() => void tabs?.getCurrent().then(({ id }) => tabs.remove(id ?? -1)));
  });
  await poll('The options are closed', session.tabs, ({ length }) => length === 1);
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH));
  await button(session, READ);
});

test('the keyboard reaches all of it, and comes back from it', async ({ session }) => {
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH));
  await button(session, READ);
  const focusOver = () =>
    session.page.overlay((root) => root.activeElement?.ariaLabel ?? root.activeElement?.textContent);
  const press = async (key: string, wanted: string) => {
    await session.page.press(key);
    await poll(`${key} leads to ${wanted}`, focusOver, (name) => name === wanted);
  };
  await poll(
    'The keyboard reaches it, after the page',
    async () => {
      await session.page.press('Tab');
      return focusOver();
    },
    (name) => name === READ,
  );
  await press('Tab', 'Move to the other side');
  await press('Tab', OFF);
  await button(session, OFF);
  await press('Enter', 'Undo');
  await press('Enter', READ);
  await session.page.press('Enter');
  await openInPage(session, ({ heading }) => heading === FRENCH.title);
});

test('the page can neither look into it nor press it', async ({ session }) => {
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH));
  const { x, y } = await button(session, READ);
  const tree = await session.page.evaluate(
    async (at) => {
      const host = document.elementFromPoint(at.x, at.y) as HTMLElement;
      host.click();
      for (const type of ['pointerdown', 'pointerup', 'click']) {
        host.dispatchEvent(new PointerEvent(type, { clientX: at.x, clientY: at.y, bubbles: true, composed: true }));
      }
      await new Promise((next) => setTimeout(next, 300));
      return { name: host.localName, root: host.shadowRoot, text: host.innerHTML };
    },
    { x, y },
  );
  expect(tree).toEqual({ name: 'div', root: null, text: '' });
  expect(await viewInPage(session)).toBeNull();
  await session.page.tap(x, y);
  await openInPage(session);
});

test('it is no part of a printed page', async ({ session }) => {
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH));
  await button(session, READ);
  const onPaper = await session.page.overlay((root) =>
    [...(root.adoptedStyleSheets[0]?.cssRules ?? [])]
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .map((rule) => rule.cssText)
      .join(''),
  );
  expect(onPaper).toMatch(/\.safi \{ display: none; \}/);
});

test('its buttons, and what it says, have names and enough contrast', async ({ session }) => {
  await session.asPhone();
  await open(session, FIRST, storyPage(FRENCH));
  const { x, y } = await button(session, READ);
  await session.page.drag([{ x, y }], LONG);
  await button(session, OFF);
  expect(await axeViolationsOver(session)).toEqual([]);
  await open(session, SECOND, storyPage(FRENCH));
  await session.page.drag([await button(session, READ)], LONG);
  const off = await button(session, OFF);
  await session.page.tap(off.x, off.y);
  await button(session, 'Undo');
  expect(await axeViolationsOver(session)).toEqual([]);
});
