import { axeViolations } from '../support/axe';
import { keepMade, openLibrary } from '../support/library-page';
import { type Popup, poll } from '../support/session';
import { expect, test } from '../support/test';

function seen(tab: Popup) {
  return tab.evaluate(() => {
    const rows = [...document.querySelectorAll('.library-row')];
    return {
      count: Number(rows[0]?.getAttribute('aria-setsize') ?? 0),
      titles: rows.map((row) => row.querySelector('a')?.textContent ?? ''),
      links: rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? ''),
      marks: [...document.querySelectorAll('.library-row mark')].map((mark) => mark.textContent),
      ticked: document.querySelectorAll('.library-row input:checked').length,
      text: document.querySelector('main')?.textContent ?? '',
    };
  });
}

function type(tab: Popup, text: string): Promise<void> {
  return tab.evaluate((typed: string) => {
    const field = document.querySelector('input[type=search]') as HTMLInputElement;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

test('the library says that it is empty, then lists, searches, marks and puts into the bin', async ({ session }) => {
  const tab = await openLibrary(session);
  await poll(
    'It is empty',
    () => seen(tab),
    ({ text }) => text.includes('Nothing saved yet'),
  );
  expect(await axeViolations(tab)).toEqual([]);
  const [on, ...off] = await tab.evaluate(() =>
    [...document.querySelectorAll('.chip')].map((chip) => getComputedStyle(chip).color),
  );
  expect(off.length, 'filters').toBeGreaterThan(3);
  expect(off, 'the filter that is on is drawn as such').not.toContain(on);

  await keepMade(tab, 0, 300);
  const newest = await seen(tab);
  // Only what is in sight is drawn.
  expect(newest.titles.length).toBeLessThan(40);

  await type(tab, 'ville ');
  const found = await poll(
    'Hits are shown',
    () => seen(tab),
    ({ count, marks, links }) => count > 0 && count < 300 && marks.length > 0 && links[0] !== '',
  );
  expect(found.marks.every((mark) => mark?.toLowerCase().startsWith('vill'))).toBe(true);
  expect(found.links[0]).toMatch(/reader\.html#saved=[\w-]+&find=ville/);
  expect(await axeViolations(tab)).toEqual([]);

  await type(tab, 'nowhere-to-be-found ');
  await poll(
    'It says that nothing is found',
    () => seen(tab),
    ({ text }) => text.includes('Nothing found'),
  );
  await type(tab, '');
  await poll(
    'The list is back',
    () => seen(tab),
    ({ count, links }) => count === 300 && links.every(Boolean),
  );

  await tab.evaluate(() => document.querySelector<HTMLElement>('.library-row a')?.focus());
  await tab.press('x');
  await tab.press('ArrowDown');
  await tab.press('x');
  await poll(
    'Two are ticked',
    () => seen(tab),
    ({ ticked, text }) => ticked === 2 && text.includes('2 selected'),
  );
  await tab.press('Delete');
  await poll(
    'They are gone',
    () => seen(tab),
    ({ count }) => count === 298,
  );
  await tab.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Bin'))?.click(),
  );
  await poll(
    'They are in the bin',
    () => seen(tab),
    ({ count }) => count === 2,
  );
  expect(await tab.errors()).toEqual([]);
});
