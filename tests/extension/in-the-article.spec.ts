import { axeViolations } from '../support/axe';
import { RICH, serveRichPages } from '../support/pages/rich-pages';
import { catchCopies, settledReading } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { forgetChoices } from '../support/storage';
import { expect, test } from '../support/test';

async function open(session: Session, story: 'ar' | 'fr' = 'fr'): Promise<Popup> {
  serveRichPages(session.web);
  await session.goto(session.address(RICH[story].path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await forgetChoices(popup);
  return popup;
}

/** Clicks the button with this name, as soon as there is one. */
function click(popup: Popup, name: string): Promise<boolean> {
  return poll(
    `There is a button “${name}”`,
    () =>
      popup.evaluate((wanted) => {
        const button = [...document.querySelectorAll<HTMLElement>('button')].find((each) =>
          (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(wanted),
        );
        button?.focus();
        button?.click();
        return Boolean(button);
      }, name),
    Boolean,
  );
}

function count(popup: Popup, selector: string): Promise<number> {
  return popup.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

function statusOf(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector('.notice-line')?.textContent ?? '');
}

for (const story of ['ar', 'fr'] as const) {
  test(`a picture of an article in ${story} opens large, and gives the focus back`, async ({ session }) => {
    const popup = await open(session, story);
    await popup.evaluate(() => document.querySelector<HTMLElement>('button.picture')?.focus());
    await popup.press('Enter');
    await expect.poll(() => count(popup, 'dialog[open]')).toBe(1);
    expect(await popup.evaluate(() => document.querySelector('.viewer-caption')?.textContent)).toMatch(
      story === 'ar' ? /تصوير/ : /Photo/,
    );
    await popup.press('='); // + needs Shift on most keyboards
    await expect.poll(() => count(popup, '[data-zoom="1.5"]')).toBe(1);
    // The letters behind the viewer do nothing.
    await popup.press('a');
    expect(await count(popup, '.text-panel')).toBe(0);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('dialog [aria-label=Close]')?.click());
    await expect.poll(() => count(popup, 'dialog')).toBe(0);
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('picture');
    expect(await popup.errors()).toEqual([]);
  });

  test(`axe finds nothing in an article in ${story} with its panels open`, async ({ session }) => {
    const popup = await open(session, story);
    for (const [key, selector] of [
      ['m', '.more-panel'],
      ['?', '.keys-panel dd'],
    ] as const) {
      await popup.press(key);
      await expect.poll(() => count(popup, selector)).toBeGreaterThan(0);
      expect(await axeViolations(popup), key).toEqual([]);
    }
    await popup.press('?');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.left-out > button')?.click());
    await expect.poll(() => count(popup, '.left-out-list li')).toBeGreaterThan(0);
    expect(await axeViolations(popup), 'left out').toEqual([]);
  });
}

test('on request a picture is fetched when it is asked for, and not before', async ({ session }) => {
  const popup = await open(session);
  await popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    await (browser ?? chrome)?.storage.local.set({ pictures: 'request' });
  });
  await popup.close();
  session.web.requests = [];
  const again = await session.clickToolbar();
  await settledReading(again);
  const asked = () => session.web.requests.filter(({ url }) => url.endsWith('/phare.svg')).length;
  await expect.poll(() => count(again, '.picture.waiting')).toBe(1);
  expect(asked()).toBe(0);
  await click(again, 'Show the picture');
  await expect.poll(asked).toBe(1);
  await expect
    .poll(() => again.evaluate(() => document.querySelector<HTMLImageElement>('article img')?.naturalWidth))
    .toBeGreaterThan(2);
  await forgetChoices(again);
});

test('what was left out comes back at a click, also the next time, until it is undone', async ({ session }) => {
  const popup = await open(session);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.left-out > button')?.click());
  await expect.poll(() => count(popup, '.left-out-list li')).toBeGreaterThan(0);
  await click(popup, 'Put back');
  await expect.poll(() => count(popup, '.restored')).toBe(1);
  expect(await statusOf(popup)).toContain('Put back');
  await popup.close();

  const again = await session.clickToolbar();
  await settledReading(again);
  await expect.poll(() => count(again, '.restored')).toBe(1);
  await again.evaluate(() => document.querySelector<HTMLElement>('.left-out > button')?.click());
  await click(again, 'Take away');
  await expect.poll(() => count(again, '.restored')).toBe(0);
  expect(await again.errors()).toEqual([]);
});

test('a block is taken away at a click, also the next time, and comes back by undoing it', async ({ session }) => {
  const popup = await open(session);
  const shown = (each: Popup) =>
    each.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('.content > *')].filter((block) => !block.hidden).length,
    );
  const all = await shown(popup);
  await click(popup, 'More');
  await click(popup, 'Take blocks away');
  await click(popup, 'Take away: Ceux qui');
  await expect.poll(() => shown(popup)).toBe(all - 1);
  await click(popup, 'Undo');
  await expect.poll(() => shown(popup)).toBe(all);
  await click(popup, 'Take away: Ceux qui');
  await expect.poll(() => shown(popup)).toBe(all - 1);
  await click(popup, 'Done');
  await expect.poll(() => count(popup, '.take')).toBe(0);
  await popup.close();

  const again = await session.clickToolbar();
  await settledReading(again);
  await expect.poll(() => shown(again)).toBe(all - 1);
  await forgetChoices(again);
});

test('the title is copied with the paper’s own address, the text as Markdown', async ({ session }) => {
  const popup = await open(session, 'ar');
  const copied = await catchCopies(popup);
  await click(popup, 'More');
  await click(popup, 'Copy title and link');
  expect(await copied()).toBe(
    'مدرسة الجبل تفتح مكتبة بثلاث لغات، وتلاميذها يكتبون فهرسها بأيديهم\nبريد الجبل\nhttp://barid-aljabal.example/news/maktaba.html',
  );
  expect(await statusOf(popup)).toBe('Copied.');

  await popup.evaluate(() => {
    (window as unknown as { copied?: string }).copied = '';
  });
  await click(popup, 'More');
  await click(popup, 'Copy as Markdown');
  const markdown = await copied();
  expect(markdown).toContain('# مدرسة الجبل');
  expect(markdown).toContain('## فهرس من ورق');
  expect(markdown).toContain('| اللغة | عدد الكتب | ما أعير منها |');
  expect(markdown).toContain('> « Un livre n’appartient à personne : celui');
  expect(await popup.errors()).toEqual([]);
});

test('the question mark shows every key, on an Arabic keyboard too', async ({ session }) => {
  const popup = await open(session, 'ar');
  await popup.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '؟', code: 'Slash', shiftKey: true, bubbles: true }),
    ),
  );
  await expect.poll(() => count(popup, '.keys-panel dd')).toBeGreaterThan(6);
  const shown = await popup.evaluate(() => document.querySelector('.keys-panel')?.textContent ?? '');
  for (const label of ['Text', 'Listen', 'Next', 'Back', 'Keys', 'Larger text']) expect(shown).toContain(label);
});

test('the time left is told while one scrolls', async ({ session }) => {
  const popup = await open(session);
  expect(await popup.evaluate(() => document.querySelector('.time-left')?.textContent)).toBe('');
  await popup.evaluate(() => window.scrollBy({ top: 250, behavior: 'instant' }));
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('.time-left')?.textContent))
    .toMatch(/^\d+ min left$/);
});
