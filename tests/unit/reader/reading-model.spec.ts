import { expect, test } from '@playwright/test';
import type { ReadingScope } from '../../../src/article/types';
import type { Place } from '../../../src/reader/place';
import { createReading, type PageAccess } from '../../../src/reader/reading-model';

type Answer = Awaited<ReturnType<PageAccess['read']>>;

const URL_OF_PAGE = 'https://www.maghress.com/fr/hespress/1';

function answer(loading = false, title = 'A title'): Answer {
  return {
    ok: true,
    loading,
    report: { url: URL_OF_PAGE, kind: 'other', title, article: null, headlineLists: [], removed: [], partial: null },
  };
}

/** A page that gives `answers` in turn, the last again and again. */
function page(answers: (Answer | Promise<Answer>)[], kept: Place | null = null) {
  const scopes: ReadingScope[] = [];
  const places: (Place | null)[] = [];
  let load = () => {};
  const whenLoaded = new Promise<void>((resolve) => {
    load = resolve;
  });
  const access: PageAccess = {
    read: async (scope) => {
      scopes.push(scope);
      const next = answers.length > 1 ? answers.shift() : answers[0];
      if (!next) throw new Error('A page without answers.');
      return next;
    },
    loaded: () => whenLoaded,
    keptPlace: async () => kept,
    keepPlace: (place) => places.push(place),
    countryOf: () => null,
    close: () => {},
  };
  return { access, scopes, places, load };
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
    expect(reading.state.value).toEqual({ kind: 'stopped', reason });
  });
}

test('it opens at the kept place, and keeps the next', async () => {
  const kept = { block: 3, offset: 60, isUnfolded: false };
  const { access, places } = page([answer()], kept);
  const reading = createReading(access);
  await reading.read('article');
  expect(reading.place()).toEqual(kept);
  reading.keepPlace(null);
  expect(reading.place()).toBeNull();
  expect(places).toEqual([null]);
});
