import { expect, test } from '@playwright/test';
import type { Runtime } from 'webextension-polyfill';
import { listenToPages, listenToViews } from '../../../src/messages/listen';
import { isArticleRead, type NewsMessages } from '../../../src/messages/news-messages';
import { isPageSeen, type ProbeMessages } from '../../../src/messages/page-to-background';

const SAFI = 'safi@safi-reader.example';
const TAB = { id: 3, index: 0, active: true, highlighted: true, incognito: false, pinned: false };
const PAGE = { id: SAFI, frameId: 0, tab: TAB, url: 'https://www.maghress.com/fr' };

/** A background that listens, and a way to ask it as the browser does. */
function background(answer: (tabId: number) => Promise<null>) {
  const listeners: Runtime.OnMessageListenerCallback[] = [];
  const onMessage = {
    addListener: (listener: Runtime.OnMessageListener) =>
      void listeners.push(listener as Runtime.OnMessageListenerCallback),
    removeListener() {},
    hasListener: () => true,
    hasListeners: () => true,
  };
  listenToPages<ProbeMessages>(
    { id: SAFI, onMessage, getURL: (path) => `moz-extension://5cb4/${path}` },
    (url) => url.startsWith('https://www.maghress.com/'),
    {
      pageSeen: { isPayload: isPageSeen, answer: (_seen, { tabId }) => answer(tabId) },
    },
  );
  return (message: unknown, sender: Runtime.MessageSender = PAGE) =>
    new Promise((answered) => {
      expect(listeners).toHaveLength(1);
      expect(listeners[0]?.(message, sender, answered)).toBe(true);
    });
}

test('a message is answered for its tab', async () => {
  const tabs: number[] = [];
  const ask = background(async (tabId) => {
    tabs.push(tabId);
    return null;
  });
  expect(await ask({ name: 'pageSeen', payload: { kind: 'list', headlines: 7 } })).toEqual({ ok: true, value: null });
  expect(tabs).toEqual([3]);
});

test('a refused sender, an unknown message and a bad payload come back as values, and nothing is done', async () => {
  const ask = background(() => Promise.reject(new Error('Not to be called.')));
  const seen = { name: 'pageSeen', payload: { kind: 'article' } };
  expect(await ask(seen, { ...PAGE, id: 'other@extension.example' })).toMatchObject({
    ok: false,
    reason: 'refused-sender',
  });
  for (const message of [null, 'pageSeen', 7, {}, { name: 'toString' }, { name: '__proto__' }, { name: 7 }]) {
    expect(await ask(message)).toMatchObject({ ok: false, reason: 'unknown-message' });
  }
  expect(await ask({ name: 'pageSeen' })).toMatchObject({ ok: false, reason: 'bad-payload' });
});

test('an error of the answer comes back as a value, and is logged', async () => {
  const logged: unknown[] = [];
  const { error } = console;
  console.error = (...what) => void logged.push(...what);
  try {
    const ask = background(() => Promise.reject(new Error('No toolbar.')));
    const answer = await ask({ name: 'pageSeen', payload: { kind: 'other' } });
    expect(answer).toEqual({ ok: false, reason: 'failed', message: 'Error: No toolbar.' });
  } finally {
    console.error = error;
  }
  expect(logged).toHaveLength(1);
});

test('of what the browser has no room for it is said so', async () => {
  const { error } = console;
  console.error = () => {};
  try {
    const ask = background(() => Promise.reject(new DOMException('No room.', 'QuotaExceededError')));
    expect(await ask({ name: 'pageSeen', payload: { kind: 'other' } })).toMatchObject({ ok: false, reason: 'full' });
  } finally {
    console.error = error;
  }
});

test('our own pages are answered by what is for them, and nobody else is', async () => {
  const listeners: Runtime.OnMessageListenerCallback[] = [];
  const onMessage = {
    addListener: (listener: Runtime.OnMessageListener) =>
      void listeners.push(listener as Runtime.OnMessageListenerCallback),
    removeListener() {},
    hasListener: () => true,
    hasListeners: () => true,
  };
  const runtime = { id: SAFI, onMessage, getURL: (path: string) => `moz-extension://5cb4/${path}` };
  const names: string[] = [];
  const refuse = { isPayload: (_: unknown): _ is never => false, answer: async () => null };
  listenToViews<NewsMessages>(runtime, {
    listLooked: refuse,
    mute: refuse,
    forgetReading: refuse,
    articleRead: {
      isPayload: isArticleRead,
      answer: async ({ url }) => {
        names.push(url);
        return null;
      },
    },
  });
  const ask = (sender: Runtime.MessageSender, message: unknown) =>
    new Promise((answered) => {
      if (listeners[0]?.(message, sender, answered) !== true) answered('unanswered');
    });
  const message = { name: 'articleRead', payload: { url: 'https://www.maghress.com/a/1' } };
  const view = { id: SAFI, url: 'moz-extension://5cb4/src/popup/popup.html' };
  expect(await ask(view, message)).toEqual({ ok: true, value: null });
  expect(await ask(view, { name: 'articleRead', payload: { url: 7 } })).toMatchObject({ reason: 'bad-payload' });
  expect(await ask(PAGE, message)).toBe('unanswered');
  expect(await ask({ ...view, id: 'other@extension.example' }, message)).toBe('unanswered');
  expect(await ask({ ...view, url: 'moz-extension://5cb4.evil/' }, message)).toBe('unanswered');
  expect(names).toEqual(['https://www.maghress.com/a/1']);
});

test('only a page that was really seen is one', () => {
  const good = [
    { kind: 'article' },
    { kind: 'other' },
    { kind: 'list', headlines: 1 },
    { kind: 'article', isTouch: true },
  ];
  const bad = [null, undefined, 'article', [], {}, { kind: 'page' }, { kind: 'list' }, { kind: 'article', isTouch: 1 }];
  const counts = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '7', null].map((headlines) => ({
    kind: 'list',
    headlines,
  }));
  expect(good.filter(isPageSeen)).toEqual(good);
  expect([...bad, ...counts].filter(isPageSeen)).toEqual([]);
});
