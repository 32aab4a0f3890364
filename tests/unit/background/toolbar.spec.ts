import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { showFace, toolbarFace } from '../../../src/background/toolbar';
import { wordsFrom } from '../../../src/reader/words';

/** The words of one language, as the browser looks them up. */
function wordsOf(lang: string) {
  const messages = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  return wordsFrom((key, names = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => names[place - 1] ?? ''),
  );
}

for (const lang of ['ar', 'en', 'fr']) {
  test(`each state has words of its own in ${lang}`, () => {
    const words = wordsOf(lang);
    const faces = [
      toolbarFace({ kind: 'article' }, words),
      toolbarFace({ kind: 'list', headlines: 48 }, words),
      toolbarFace({ kind: 'other' }, words),
      toolbarFace({ kind: 'article' }, words, true),
    ];
    expect(faces.map(({ icon, badge }) => [icon, badge])).toEqual([
      ['article', ''],
      ['list', '48'],
      ['none', ''],
      ['article', '✓'],
    ]);
    expect(new Set(faces.map(({ title }) => title)).size).toBe(4);
    expect(faces.every(({ title }) => title !== '')).toBe(true);
    expect(faces[1]?.title).toContain('48');
  });
}

test('Arabic counts headlines in its forms', () => {
  const words = wordsOf('ar');
  const titles = [1, 2, 3, 11, 100].map((headlines) => toolbarFace({ kind: 'list', headlines }, words).title);
  const endings = ['عنوان واحد', 'عنوانان', '3 عناوين', '11 عنوانا', '100 عنوان'];
  for (const [index, ending] of endings.entries()) expect(titles[index]?.endsWith(ending), titles[index]).toBe(true);
});

test('a badge holds four characters', () => {
  const words = wordsOf('en');
  expect(toolbarFace({ kind: 'list', headlines: 999 }, words).badge).toBe('999');
  expect(toolbarFace({ kind: 'list', headlines: 1000 }, words).badge).toBe('999+');
});

const FACE = { icon: 'list', title: 'Safi', badge: '7' } as const;

test('a face is shown on one tab only', async () => {
  const calls: [string, { tabId?: number | undefined }][] = [];
  const record = (name: string) => async (details: { tabId?: number | undefined }) => void calls.push([name, details]);
  await showFace(
    { setIcon: record('setIcon'), setTitle: record('setTitle'), setBadgeText: record('setBadgeText') },
    5,
    FACE,
  );
  expect(calls).toEqual([
    ['setIcon', { tabId: 5, path: { 16: '/icons/list-16.png', 32: '/icons/list-32.png' } }],
    ['setTitle', { tabId: 5, title: 'Safi' }],
    ['setBadgeText', { tabId: 5, text: '7' }],
  ]);
});

test('a toolbar without icons and badges, as on Android, still gets its title', async () => {
  const titles: string[] = [];
  const action = { setTitle: async ({ title }: { title: string | null }) => void titles.push(String(title)) };
  await showFace(action, 5, FACE);
  expect(titles).toEqual(['Safi']);
  await showFace(undefined, 5, FACE);
});

test('one refused call keeps none of the others back', async () => {
  const texts: unknown[] = [];
  await showFace(
    {
      setIcon() {
        throw new Error('Not on this system.');
      },
      setTitle: () => Promise.reject(new Error('No tab with id: 5.')),
      setBadgeText: async ({ text }) => void texts.push(text),
    },
    5,
    FACE,
  );
  expect(texts).toEqual(['7']);
});
