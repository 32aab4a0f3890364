import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { followAddress } from '../../../src/content/probe-follow';
import { poll } from '../../support/session';

const URL_OF_LIST = 'https://www.maghress.com/fr';

test.afterEach(() => {
  for (const name of ['window', 'document', 'location', 'MutationObserver', 'addEventListener']) {
    Reflect.deleteProperty(globalThis, name);
  }
});

/** A window for the script under test; `navigation` is the Navigation API, which jsdom and older Firefox lack. */
function openPage(navigation?: EventTarget) {
  const { window } = new JSDOM('<!doctype html><title>A la Une</title>', { url: URL_OF_LIST });
  if (navigation) Object.assign(window, { navigation });
  const { document, location, MutationObserver } = window;
  Object.assign(globalThis, { window, document, location, MutationObserver });
  globalThis.addEventListener = window.addEventListener.bind(window) as typeof addEventListener;
  let changes = 0;
  followAddress(() => changes++);
  return { window, changes: () => changes };
}

test('with the Navigation API, a new entry with another address is a change, and a mark within the page is none', () => {
  const navigation = new EventTarget();
  const { window, changes } = openPage(navigation);
  const push = (address: string) => {
    window.history.pushState(null, '', address);
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  push('#comments');
  expect(changes()).toBe(0);
  push('/fr/hespress/7');
  push('/fr/hespress/7#comments');
  expect(changes()).toBe(1);
  push('/fr/hespress/8');
  expect(changes()).toBe(2);
});

test('without it, a new title tells of a new address', async () => {
  const { window, changes } = openPage();
  window.history.pushState(null, '', '/fr/hespress/7');
  window.document.title = 'Le vieux four';
  await poll(
    'The change is seen',
    async () => changes(),
    (count) => count === 1,
  );
});

test('without it, a new title at the same address is no change', async () => {
  const { window, changes } = openPage();
  window.document.title = '(1) A la Une';
  await new Promise((next) => window.queueMicrotask(() => next(null)));
  expect(changes()).toBe(0);
});

test('without it, Back tells of a new address', () => {
  const { window, changes } = openPage();
  window.history.replaceState(null, '', '/fr/hespress/7');
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  expect(changes()).toBe(1);
});

test('a page that comes back from the cache is a change, and a page that loads is none', () => {
  const { window, changes } = openPage();
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: false }));
  expect(changes()).toBe(0);
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
  expect(changes()).toBe(1);
});
