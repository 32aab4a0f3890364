import { unzipSync } from 'fflate';
import { axeViolations } from '../support/axe';
import { epubFaults } from '../support/epub/check-epub';
import { clickButton } from '../support/library-page';
import { keepMadeFiles, madeFile } from '../support/made-file';
import { articlePage, partsOf } from '../support/pages/article-page';
import { ARABIC, FRENCH, type Story } from '../support/pages/stories';
import { settledReading, tabTo } from '../support/reading';
import { goToLibrary, has, openStory, rows, says } from '../support/saved-story';
import { type Popup, poll } from '../support/session';
import { forgetLibrary } from '../support/storage';
import { expect, test } from '../support/test';

test.beforeEach(async ({ session }) => {
  const popup = await session.clickToolbar();
  await forgetLibrary(popup);
  await popup.close();
});

/** Selects from the third word of the first paragraph into the second, as a pointer does, and waits for the button. */
async function select(view: Popup): Promise<string> {
  const words = await view.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('.content > p')].map((block) => block.firstChild as Text);
    if (!first || !second) throw new Error('There are no two paragraphs.');
    const start = first.data.split(' ').slice(0, 2).join(' ').length + 1;
    getSelection()?.setBaseAndExtent(first, start, second, second.data.indexOf(' '));
    return `${first.data.slice(start)}${second.data.slice(0, second.data.indexOf(' '))}`;
  });
  await poll(
    'There is the button beside what is selected',
    () => view.evaluate(() => document.querySelector('.highlight-bar') !== null),
    Boolean,
  );
  return words;
}

function drawn(view: Popup): Promise<string[]> {
  return view.evaluate(() => [...(CSS.highlights.get('safi-highlight') ?? [])].map((range) => range.toString()));
}

const isOneOf = (words: string) => (found: string[]) => found.length === 1 && found[0]?.trim() === words.trim();

function noteField(view: Popup) {
  return poll(
    'The note is open, and has the focus',
    () => view.evaluate(() => document.activeElement?.tagName ?? ''),
    (name) => name === 'TEXTAREA',
  );
}

for (const story of [FRENCH, ARABIC]) {
  test(`a passage is highlighted with a note, and is there from the library, in search and in exports, in ${story.lang}`, async ({
    session,
  }) => {
    const popup = await openStory(session, story);
    await popup.press('s');
    await has(popup, 'Saved');
    const words = await select(popup);
    await popup.press('h');
    await says(popup, 'Highlighted.');
    await poll('It is drawn', () => drawn(popup), isOneOf(words));
    await clickButton(popup, 'Add a note');
    await noteField(popup);
    for (const letter of 'zellige') await popup.press(letter);
    await has(popup, 'Remove the highlight');
    expect(await axeViolations(popup)).toEqual([]);
    await poll(
      'The sign says the note',
      () => popup.evaluate(() => document.querySelector('.highlight-sign')?.getAttribute('aria-label') ?? ''),
      (label) => label.startsWith('Highlight: ') && label.endsWith('· zellige'),
    );
    await popup.evaluate(() => document.querySelector<HTMLElement>('.panel-head .tool')?.click());

    const tab = await goToLibrary(session, popup);
    await poll(
      'It is listed',
      () => rows(tab),
      ({ length }) => length === 1,
    );
    await tab.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('There is no field to search in.');
      field.value = 'zellige ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await poll(
      'The note is found',
      () => tab.evaluate(() => document.querySelector('.library-row a')?.getAttribute('href') ?? ''),
      (href) => href.includes('find=zellige'),
    );
    await tab.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('.library-row a')?.click()));
    await poll('It is drawn in the tab', () => drawn(tab).catch(() => []), isOneOf(words));
    await tabTo(tab, 'zellige');
    await tab.press('Enter');
    await noteField(tab);
    await clickButton(tab, 'Remove the highlight');
    await poll(
      'It is gone',
      () => drawn(tab),
      ({ length }) => length === 0,
    );
    await clickButton(tab, 'Undo');
    await poll('It is back', () => drawn(tab), isOneOf(words));
    expect(await tab.errors()).toEqual([]);

    await tab.evaluate(() => void setTimeout(() => history.back()));
    await poll(
      'It is listed again',
      () => rows(tab).catch(() => []),
      ({ length }) => length === 1,
    );
    await keepMadeFiles(tab);
    await clickButton(tab, 'Export');
    await clickButton(tab, 'Markdown');
    const markdown = (await madeFile(tab, 1)).toString();
    expect(markdown).toContain(`\n> ${words.slice(0, 20)}`);
    expect(markdown).toContain('\nzellige\n');
    // In the text too it is marked.
    expect(markdown).toContain(`==${words.slice(0, 20)}`);
    await clickButton(tab, 'HTML');
    expect((await madeFile(tab, 2)).toString()).toContain(`<mark>${words.slice(0, 20)}`);
    await clickButton(tab, 'EPUB');
    const book = await madeFile(tab, 3);
    expect(await epubFaults(book)).toEqual([]);
    const [chapter] = Object.entries(unzipSync(book)).filter(([name]) => name.startsWith('EPUB/text/'));
    expect(Buffer.from(chapter?.[1] ?? []).toString()).toContain(`<mark>${words.slice(0, 20)}`);
    expect(await tab.errors()).toEqual([]);
  });
}

test('a highlight outlasts a small change of the text, and saving it again', async ({ session }) => {
  const popup = await openStory(session, FRENCH);
  await popup.press('s');
  await has(popup, 'Saved');
  await select(popup);
  await popup.press('h');
  await says(popup, 'Highlighted.');
  const [before = ''] = await drawn(popup);
  await popup.close();

  const [first = '', ...others] = FRENCH.paragraphs;
  const changed: Story = { ...FRENCH, paragraphs: [`Mise à jour. ${first.replace(/\.$/, ', dit-on.')}`, ...others] };
  const path = 'www.maghress.com/fr/lejournal/8101';
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body: articlePage(partsOf(changed)) });
  await session.goto(session.address(path));
  const again = await session.clickToolbar();
  await settledReading(again);
  await has(again, 'Saved');
  const isThere = ([found = '']: string[]) =>
    found.slice(0, 20) === before.slice(0, 20) && found.includes('dit-on.') && found.slice(-6) === before.slice(-6);
  await poll('It is drawn where it was', () => drawn(again), isThere);
  await again.press('s');
  await says(again, 'Brought up to date.');
  await poll('It is drawn still', () => drawn(again), isThere);
  expect(await again.errors()).toEqual([]);
});
