import { unzipSync } from 'fflate';
import { axeViolations } from '../support/axe';
import { epubFaults, referenceFaults } from '../support/epub/check-epub';
import { clickButton, keepMade, openLibrary } from '../support/library-page';
import { keepMadeFiles, madeFile, madeFileCount } from '../support/made-file';
import { poll } from '../support/session';
import { expect, test } from '../support/test';

test('articles leave the library as EPUB, Markdown, HTML and JSON', async ({ session }) => {
  test.slow(); // epubcheck starts Java
  const tab = await openLibrary(session);
  await keepMadeFiles(tab);
  await keepMade(tab, 0, 6);
  await clickButton(tab, 'Export');
  await clickButton(tab, 'EPUB');
  const book = await madeFile(tab, 1);
  expect(await epubFaults(book)).toEqual([]);
  expect(referenceFaults(book, test.info().outputPath('book.epub'))).toEqual([]);
  const chapters = Object.entries(unzipSync(book)).filter(([name]) => name.startsWith('EPUB/text/'));
  expect(chapters).toHaveLength(6);
  const directions = chapters.map(([, bytes]) => /<html[^>]* dir="(\w+)"/.exec(Buffer.from(bytes).toString())?.[1]);
  expect(new Set(directions)).toEqual(new Set(['rtl', 'ltr']));
  const said = await poll(
    'It says where the file is',
    () => tab.evaluate(() => document.querySelector('.library-export [role=status]')?.textContent ?? ''),
    (text) => text.includes('downloads'),
  );
  expect(said).toMatch(/Safi \d{4}-\d\d-\d\d\.epub/);
  expect(await axeViolations(tab)).toEqual([]);

  await tab.evaluate(() => document.querySelector<HTMLElement>('.library-row input')?.click());
  const title = await tab.evaluate(() => document.querySelector('.library-row a')?.textContent ?? '');
  await clickButton(tab, 'Markdown');
  const markdown = (await madeFile(tab, 2)).toString();
  expect(markdown).toMatch(/^---\ntitle: "/);
  expect(markdown).toContain(`# ${title}`);
  await clickButton(tab, 'HTML');
  const html = (await madeFile(tab, 3)).toString();
  expect(html).toMatch(/^<!doctype html>\n<html [^>]*lang="\w\w"/);
  expect(html).toContain(`<h1>${title}</h1>`);
  await clickButton(tab, 'JSON');
  const { articles } = JSON.parse((await madeFile(tab, 4)).toString()) as {
    articles: { article: { about: object } }[];
  };
  expect(articles.map(({ article }) => article.about)).toEqual([expect.objectContaining({ title })]);
  expect(await tab.errors()).toEqual([]);
});

test('a long export tells how far it is, and stops', async ({ session }) => {
  const tab = await openLibrary(session);
  await keepMadeFiles(tab);
  await keepMade(tab, 0, 600);
  await clickButton(tab, 'Export');
  await clickButton(tab, 'EPUB');
  const shown = () => tab.evaluate(() => document.querySelector('progress')?.value ?? -1);
  await poll('It tells how far it is', shown, (value) => value > 2);
  await clickButton(tab, 'Stop');
  await poll('It stops', shown, (value) => value === -1);
  expect(await madeFileCount(tab)).toBe(0);
  // What was stopped is over: the same button makes another.
  await clickButton(tab, 'JSON');
  expect((await madeFile(tab, 1)).toString()).toContain('"safi articles"');
  expect(await tab.errors()).toEqual([]);
});
