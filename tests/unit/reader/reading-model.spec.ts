import { expect, test } from '@playwright/test';
import type { ReadingScope } from '../../../src/article/types';
import type { ReadAnswer as Answer, PageAccess } from '../../../src/reader/page-access';
import type { Place } from '../../../src/reader/place';
import { createReading } from '../../../src/reader/reading-model';
import type { Step } from '../../../src/reader/steps';

const URL_OF_PAGE = 'https://www.maghress.com/fr/hespress/1';

function answer(loading = false, title = 'A title'): Answer {
  return {
    ok: true,
    loading,
    report: {
      url: URL_OF_PAGE,
      kind: 'other',
      title,
      article: null,
      headlineLists: [],
      removed: [],
      blockKeys: [],
      partial: null,
    },
  };
}

interface Kept {
  steps?: Step[];
  /** By address; `page` for the page itself. */
  answers?: Record<string, Answer>;
  isCurrent?: boolean;
}

/** A page that gives `answers` in turn, the last again and again; the pages of headlines give those of `headlines`. */
function page(answers: (Answer | Promise<Answer>)[], kept: Kept = {}, headlines: Record<string, Answer | null> = {}) {
  const scopes: ReadingScope[] = [];
  const saved: { steps: Step[]; isNew: boolean }[] = [];
  const tabs: string[] = [];
  const asked: string[] = [];
  let load = () => {};
  const whenLoaded = new Promise<void>((resolve) => {
    load = resolve;
  });
  const access: PageAccess = {
    read: async (url, scope) => {
      if (url !== null) {
        asked.push(url);
        return headlines[url] ?? { ok: false, reason: 'unreachable' };
      }
      scopes.push(scope);
      const next = answers.length > 1 ? answers.shift() : answers[0];
      if (!next) throw new Error('A page without answers.');
      return next;
    },
    recall: async (url) => kept.answers?.[url ?? 'page'] ?? null,
    isCurrent: async (url) => url !== null || (kept.isCurrent ?? true),
    loaded: () => whenLoaded,
    keptSteps: async () => kept.steps ?? null,
    keepSteps: (steps, isNew) => saved.push({ steps: structuredClone(steps), isNew }),
    canFollow: async (url) => url in headlines,
    openTab: (url) => tabs.push(url),
    countryOf: () => null,
    close: () => {},
  };
  return { access, scopes, saved, tabs, asked, load };
}

test('it waits, then shows what was read', async () => {
  const reading = createReading(page([answer()]).access);
  const done = reading.read('article');
  expect(reading.state.value.kind).toBe('waiting');
  await done;
  expect(reading.state.value).toMatchObject({ kind: 'shown', isLoading: false, report: { title: 'A title' } });
});

test('a short wait is not spoken of, a long one is', async () => {
  let give = (_: Answer) => {};
  const late = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  const reading = createReading(page([late]).access);
  const done = reading.read('article');
  expect(reading.isSlow.value).toBe(false);
  await expect.poll(() => reading.isSlow.value).toBe(true);
  give(answer());
  await done;
  expect(reading.isSlow.value).toBe(false);
});

test('a page still loading is read again when it has loaded, once', async () => {
  const { access, scopes, load } = page([answer(true, 'Half'), answer(true, 'Whole')]);
  const reading = createReading(access);
  const done = reading.read('article');
  await expect
    .poll(() => reading.state.value)
    .toMatchObject({ kind: 'shown', isLoading: true, report: { title: 'Half' } });
  load();
  await done;
  expect(reading.state.value).toMatchObject({ kind: 'shown', isLoading: false, report: { title: 'Whole' } });
  expect(scopes).toEqual(['article', 'article']);
});

test('what was read while loading stays, when the second reading fails', async () => {
  const { access, load } = page([answer(true, 'Half'), { ok: false, reason: 'failed', message: 'x' }]);
  const reading = createReading(access);
  const done = reading.read('article');
  load();
  await done;
  expect(reading.state.value).toMatchObject({ kind: 'shown', report: { title: 'Half' } });
});

test('a reading that a button overtook is forgotten', async () => {
  let give = (_: Answer) => {};
  const late = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  const { access, scopes } = page([late, answer(false, 'Anyway')]);
  const reading = createReading(access);
  const first = reading.read('article');
  await reading.read('anyway');
  give(answer(false, 'Late'));
  await first;
  expect(reading.state.value).toMatchObject({ kind: 'shown', report: { title: 'Anyway' } });
  expect(scopes).toEqual(['article', 'anyway']);
});

const STOPS: [Answer, string][] = [
  [{ ok: false, reason: 'closed' }, 'closed'],
  [{ ok: false, reason: 'pdf' }, 'pdf'],
  [{ ok: false, reason: 'not-html', message: 'application/pdf' }, 'pdf'],
  [{ ok: false, reason: 'not-html', message: 'image/png' }, 'not-html'],
  [{ ok: false, reason: 'failed', message: 'x' }, 'failed'],
  [{ ok: true, loading: false, report: JSON.parse('{"url":"https://a.example:x/"}') }, 'failed'],
  [{ ok: true, loading: false, report: JSON.parse('null') }, 'failed'],
  [{ ok: true, loading: false, report: JSON.parse('{"url":"chrome-error://chromewebdata/"}') }, 'closed'],
];

for (const [given, reason] of STOPS) {
  test(`${JSON.stringify(given)} stops with "${reason}"`, async () => {
    const reading = createReading(page([given]).access);
    await reading.read('article');
    expect(reading.state.value).toEqual({ kind: 'stopped', reason, url: null });
  });
}

const PLACE: Place = { block: 3, offset: 60, isUnfolded: false };

test('it opens at the kept place, and keeps the next', async () => {
  const { access, saved } = page([answer()], { steps: [{ url: null, place: PLACE, ahead: [] }] });
  const reading = createReading(access);
  await reading.start();
  expect(reading.place()).toEqual(PLACE);
  reading.keepPlace(null);
  expect(reading.place()).toBeNull();
  expect(saved).toEqual([{ steps: [{ url: null, place: null, ahead: [] }], isNew: false }]);
});

test('what is kept of the page is shown, and not read again while the page stays as it was', async () => {
  const { access, scopes } = page([answer(false, 'Read anew')], { answers: { page: answer(false, 'Kept') } });
  const reading = createReading(access);
  await reading.start();
  expect(reading.state.value).toMatchObject({ kind: 'shown', report: { title: 'Kept' } });
  expect(scopes).toEqual([]);
});

test('a page that changed is read anew, behind what is kept of it', async () => {
  let give = (_: Answer) => {};
  const late = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  const { access } = page([late], { answers: { page: answer(false, 'Kept') }, isCurrent: false });
  const reading = createReading(access);
  const done = reading.start();
  await expect.poll(() => reading.state.value).toMatchObject({ kind: 'shown', report: { title: 'Kept' } });
  give(answer(false, 'Changed'));
  await done;
  expect(reading.state.value).toMatchObject({ kind: 'shown', report: { title: 'Changed' } });
});

const [ONE, TWO, THREE] = [
  'https://www.maghress.com/a/1',
  'https://www.maghress.com/a/2',
  'https://x.example/3',
] as const;
const HEADLINES = { [ONE]: answer(false, 'One'), [TWO]: answer(false, 'Two') };
const AHEAD = [
  { title: 'Two', url: TWO, lang: 'en' },
  { title: 'Three', url: THREE, lang: null },
];

test('a headline is read in the same view, and Back returns to the place it was left at', async () => {
  const { access, saved } = page([answer(false, 'List')], {}, HEADLINES);
  const reading = createReading(access);
  await reading.start();
  reading.keepPlace(PLACE);
  expect(reading.canGoBack.value).toBe(false);
  await reading.follow(ONE, AHEAD);
  expect(reading.state.value).toMatchObject({ kind: 'shown', report: { title: 'One' } });
  expect(reading.place()).toBeNull();
  expect(saved.at(-1)).toMatchObject({
    steps: [
      { url: null, place: PLACE },
      { url: ONE, place: null },
    ],
    isNew: true,
  });
  reading.goBack();
  await expect.poll(() => reading.state.value).toMatchObject({ kind: 'shown', report: { title: 'List' } });
  expect(reading.place()).toEqual(PLACE);
  expect(reading.cameFrom.value).toBe(ONE);
  expect(saved.at(-1)?.steps).toHaveLength(1);
});

test('what is shown stays until the page of a headline has come', async () => {
  const { access } = page([answer(false, 'List')], {}, HEADLINES);
  const reading = createReading(access);
  await reading.start();
  const done = reading.follow(ONE, []);
  expect(reading.following.value).toBe(ONE);
  expect(reading.state.value).toMatchObject({ report: { title: 'List' } });
  await done;
  expect(reading.following.value).toBeNull();
  expect(reading.state.value).toMatchObject({ report: { title: 'One' } });
});

test('Next goes through the list, and Back from there to the list', async () => {
  const { access } = page([answer(false, 'List')], {}, HEADLINES);
  const reading = createReading(access);
  await reading.start();
  expect(reading.next.value).toBeNull();
  await reading.follow(ONE, AHEAD);
  expect(reading.next.value).toEqual(AHEAD[0]);
  reading.goNext();
  await expect.poll(() => reading.state.value).toMatchObject({ report: { title: 'Two' } });
  expect(reading.next.value).toEqual(AHEAD[1]);
  reading.goBack();
  await expect.poll(() => reading.state.value).toMatchObject({ report: { title: 'List' } });
  expect(reading.cameFrom.value).toBe(TWO);
});

test('a headline that may not be fetched opens a tab, and the view stays', async () => {
  const { access, tabs, asked } = page([answer(false, 'List')], {}, HEADLINES);
  const reading = createReading(access);
  await reading.start();
  await reading.follow(THREE, []);
  expect(tabs).toEqual([THREE]);
  expect(asked).toEqual([]);
  expect(reading.following.value).toBeNull();
  expect(reading.state.value).toMatchObject({ report: { title: 'List' } });
  expect(reading.canGoBack.value).toBe(false);
});

test('a page that does not come says so, and Back leads out of it', async () => {
  const { access } = page([answer(false, 'List')], {}, { [ONE]: null });
  const reading = createReading(access);
  await reading.start();
  await reading.follow(ONE, []);
  expect(reading.state.value).toEqual({ kind: 'stopped', reason: 'unreachable', url: ONE });
  reading.goBack();
  await expect.poll(() => reading.state.value).toMatchObject({ report: { title: 'List' } });
});

test('of two headlines that were clicked the last is shown', async () => {
  const { access } = page([answer(false, 'List')], {}, HEADLINES);
  const reading = createReading(access);
  await reading.start();
  await Promise.all([reading.follow(ONE, []), reading.follow(TWO, [])]);
  expect(reading.state.value).toMatchObject({ report: { title: 'Two' } });
  reading.goBack();
  await expect.poll(() => reading.state.value).toMatchObject({ report: { title: 'List' } });
});

test('it opens on the headline that was being read when it was closed', async () => {
  const steps = [
    { url: null, place: null, ahead: [] },
    { url: ONE, place: PLACE, ahead: AHEAD },
  ];
  const { access, scopes, asked } = page([answer(false, 'List')], { steps, answers: { [ONE]: answer(false, 'Kept') } });
  const reading = createReading(access);
  await reading.start();
  expect(reading.state.value).toMatchObject({ report: { title: 'Kept' } });
  expect(reading.place()).toEqual(PLACE);
  expect([...scopes, ...asked]).toEqual([]);
  expect(reading.canGoBack.value).toBe(true);
});

test('what is open over the text is kept, opens again, and stays behind when one moves on to another place', async () => {
  const { access, saved } = page([answer()]);
  access.openInPage = async () => true;
  const reading = createReading(access);
  await reading.start();
  reading.panel.value = 'text';
  expect(saved.at(-1)?.steps.at(-1)?.panel).toBe('text');
  const again = createReading({ ...access, keptSteps: async () => saved.at(-1)?.steps ?? null });
  await again.start();
  expect(again.panel.value).toBe('text');
  await again.openInPage?.();
  expect(again.panel.value).toBeNull();
  expect(saved.at(-1)?.steps.at(-1)?.panel).toBeNull();
});
