// @ts-check
/** The states of the reading view of which `npm run pictures` takes a picture. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeVoice } from '../../tests/support/fake-voice.mjs';
import { ROOT } from '../fresh-build.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { LocalWeb } from '../local-web.mjs' */
/** @import { Chromium } from './take.mjs' */

/**
 * @typedef {object} State
 * @property {string} name of its file
 * @property {'ar' | 'fr' | 'en'} lang of the interface
 * @property {string} url of the page that is read
 * @property {(web: LocalWeb) => void} serve serves that page
 * @property {Record<string, unknown>} [settings] by their keys in the store
 * @property {'light' | 'dark'} [scheme] of the system
 * @property {{ contrast?: 'more', forcedColors?: 'active' }} [media]
 * @property {{ width: number, height: number }} [size] of the view, when not the popup's own
 * @property {'tab' | 'review' | 'library' | 'options' | 'flags' | 'page'} [place] of the picture, when it isn't the popup: the full page, another of Safi's pages, the page itself
 * @property {(page: Page, chromium: Chromium, web: LocalWeb) => Promise<unknown>} [before] what the reader did before
 * @property {(shown: Page, chromium: Chromium) => Promise<unknown>} [act] brings the state about
 * @property {boolean} [pdf] printed, not drawn
 */

export const ARTICLES = {
  ar: rich('ar.html', 'https://www.maghress.com/lejournal/1'),
  fr: rich('fr.html', 'https://www.maghress.com/fr/lejournal/2'),
};
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 600 };

/** @param {string} text */
const scrollTo = (text) => (/** @type {Page} */ popup) =>
  popup.evaluate((wanted) => {
    const block = [...document.querySelectorAll('.content > *')].find(({ textContent }) =>
      textContent?.includes(wanted),
    );
    const top = block?.getBoundingClientRect().top ?? 0;
    window.scrollBy({ top: top - 90, behavior: 'instant' });
  }, text);

/** Opens what a key opens, and waits for it: panels are loaded when they are needed. @param {string} key @param {string} shown */
const press =
  (key, shown = '.panel') =>
  async (/** @type {Page} */ popup) => {
    await popup.keyboard.press(key);
    await popup.waitForSelector(shown);
  };

/** @param {Page} popup */
async function openLeftOut(popup) {
  await popup.click('.left-out > button');
  await popup.waitForSelector('.left-out-list');
  await popup.evaluate(() => document.querySelector('.left-out')?.scrollIntoView({ block: 'center' }));
}

/** The first note of the article, at its mark. @param {Page} popup */
async function openNote(popup) {
  await popup.waitForSelector('.copy-code .tool');
  await popup.click('.content a');
  await popup.waitForSelector('.note-beside');
}

/**
 * A click on the button, without which Safi may not read a page of an unknown site; a phone's popup, opened as a page, has none.
 * @param {Pick<State, 'url' | 'serve'>} state @returns {NonNullable<State['before']>}
 */
const clickOn =
  ({ url, serve }) =>
  async (page, chromium, web) => {
    serve(web);
    await page.goto(url);
    await (await chromium.clickToolbar(page)).close();
  };

/** @param {Page} popup */
async function take(popup) {
  await press('m')(popup);
  const name = await popup.evaluate(() => /** @type {any} */ (globalThis).chrome.i18n.getMessage('take_blocks_away'));
  await popup.getByRole('button', { name }).click();
  await popup.focus('.content > :nth-child(3) .take');
}

/** Begins to read aloud, by a voice that speaks for ever. @param {Page} popup */
async function speak(popup) {
  await popup.evaluate(fakeVoice(['ar-MA', 'fr-FR']));
  await press('l', '.aloud select')(popup);
  for (let sentence = 0; sentence < 3; sentence++) await popup.keyboard.press('j');
}

/** Saves the article, and marks a passage with a note. @param {Page} popup */
async function highlight(popup) {
  await popup.keyboard.press('s');
  await popup.waitForSelector('.save[aria-expanded]');
  await popup.evaluate(() => {
    const text = document.querySelectorAll('.content > p')[1]?.firstChild;
    if (text instanceof Text) getSelection()?.setBaseAndExtent(text, 0, text, text.data.lastIndexOf(' ', 90));
  });
  await popup.waitForSelector('.highlight-bar');
}

/** @param {Page} popup */
async function note(popup) {
  await highlight(popup);
  await popup.keyboard.press('h');
  await popup.focus('.highlight-sign');
  await popup.keyboard.press('Enter');
  await popup.fill('.note-panel textarea', 'À relire · للمراجعة');
  await popup.waitForSelector('.highlight-sign.has-note');
}

/** @param {Page} popup */
async function saved(popup) {
  await note(popup);
  await popup.click('.panel-head .tool');
  await popup.click('.save');
  await popup.fill('.tags input', 'ثقافة');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.tags li');
}

/** A page with all that an article may hold. @param {string} file @param {string} url */
function rich(file, url) {
  return served(`tests/support/pages/rich/${file}`, url);
}

/** @param {string} file @param {string} url @returns {Pick<State, 'url' | 'serve'> & { body: string }} */
function served(file, url) {
  const body = readFileSync(join(ROOT, file), 'utf8');
  return { url, body, serve: (web) => web.serve(url, { type: 'text/html; charset=utf-8', body }) };
}

/** @type {State[]} */
export const STATES = [];

for (const lang of /** @type {const} */ (['ar', 'fr'])) {
  const article = ARTICLES[lang];
  const learned = served(
    `tests/pages/${lang}-unknown-host-notes-and-formulas.html`,
    `https://tide.example/${lang}/clock`,
  );
  const other = ARTICLES[lang === 'ar' ? 'fr' : 'ar'];
  const middle = scrollTo(lang === 'ar' ? 'فهرس من ورق' : 'd’Alger');
  /** @param {string} name @param {Partial<State>} [state] */
  const add = (name, state = {}) => STATES.push({ name: `${lang}-${name}`, lang, ...article, ...state });
  for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) add(`theme-${theme}`, { settings: { theme } });
  add('contrast-dark', { scheme: 'dark', media: { contrast: 'more' } });
  add('forced-colors', { media: { forcedColors: 'active' }, act: press('a') });
  add('middle', { act: middle });
  add('middle-dark', { act: middle, scheme: 'dark' });
  add('easy-faces', { act: middle, settings: { 'latin face': 'atkinson', 'arabic face': 'vazirmatn' } });
  add('justified', { act: middle, settings: { justify: true, width: 'wide' } });
  add('xl', { settings: { size: 'xl', 'line height': 'open' } });
  add('small', { act: middle, settings: { size: 's', 'line height': 'close', width: 'narrow' } });
  add('spaced', { act: middle, settings: { 'word spacing': 'wider', 'letter spacing': 'wider' } });
  add('text-panel', { act: press('a') });
  add('text-panel-dark', { act: press('a'), scheme: 'dark' });
  add('text-panel-phone', { act: press('a'), size: PHONE });
  add('text-panel-320', { act: press('a'), size: NARROW, scheme: 'dark' });
  add('more-panel', { act: press('m') });
  add('keys-panel-dark', { act: press('?'), scheme: 'dark' });
  add('viewer', { act: (popup) => popup.click('button.picture').then(() => popup.waitForSelector('dialog[open]')) });
  add('highlight', { act: highlight });
  add('note', { act: note, scheme: 'dark' });
  add('saved', { act: saved });
  add('saved-320', { act: saved, size: NARROW, scheme: 'dark' });
  add('formulas', { ...learned });
  add('textnote', { ...learned, act: openNote });
  add('textnote-phone-dark', { ...learned, before: clickOn(learned), act: openNote, size: PHONE, scheme: 'dark' });
  add('code-dark', { ...learned, act: (popup) => popup.hover('.content pre'), scheme: 'dark' });
  add('left-out', { act: openLeftOut });
  add('taking', { act: take });
  add('on-request', { settings: { pictures: 'request' } });
  add('no-voice', { act: press('l', '.aloud') });
  add('aloud', { act: speak });
  add('aloud-phone-dark', { act: speak, size: PHONE, scheme: 'dark' });
  add('wide', { place: 'tab', size: { width: 1280, height: 800 }, act: middle });
  add('phone', { size: PHONE });
  add('phone-middle-dark', { size: PHONE, scheme: 'dark', act: middle });
  add('other-article', { ...other });
  add('print', { pdf: true, scheme: 'dark', size: { width: 900, height: 900 } });
}
