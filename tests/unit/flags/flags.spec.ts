import { expect, test } from '@playwright/test';
import { flagStore } from '../../../src/background/flags/flag-store';
import { changed, MOST_FLAGS, withFlag } from '../../../src/flags/change-flags';
import { isAdFlag } from '../../../src/flags/guards';
import { withHits } from '../../../src/flags/hits';
import { keyHash } from '../../../src/flags/key-hash';
import { boxesMirrorKey, EVERYWHERE, mirrorOf, siteMirrorKey } from '../../../src/flags/mirror';
import { reasonsByUse } from '../../../src/flags/reasons-by-use';
import { keysInScope, scopesOf } from '../../../src/flags/scope';
import type { AdFlag, FlaggedAd } from '../../../src/flags/types';
import { fakeStorage } from '../../support/fake-storage';

const PICTURE = { kind: 'cre', value: 'img.example/a/{size}.jpg' } as const;
const PLACE = { kind: 'host', value: 'www.maghress.com|gpt|/21/Top' } as const;
const AD: FlaggedAd = {
  keys: [{ kind: 'land', value: 'fr.shop.co.ma' }, PICTURE, PLACE],
  isByHand: false,
  network: 'gpt',
  title: 'An offer',
};
const MARK = { id: 'first', now: 1_000, site: 'www.maghress.com' };

function flagged(ad = AD): AdFlag {
  return withFlag([], ad, MARK)[1];
}

test('a flag names the advertiser by the domain that was registered, and hides this ad alone at first', () => {
  const flag = flagged();
  expect(isAdFlag(flag)).toBe(true);
  expect(flag.keys[0]).toEqual({ kind: 'land', value: 'shop.co.ma' });
  expect(flag.scope).toBe('ad');
  expect(scopesOf(flag.keys)).toEqual(['ad', 'advertiser', 'place']);
  expect(keysInScope(flag.keys, 'ad')).toEqual([PICTURE]);
  expect(keysInScope(flag.keys, 'place')).toHaveLength(3);
});

test('what is known by its place only hides its place', () => {
  expect(flagged({ ...AD, keys: [PLACE] }).scope).toBe('place');
});

test('the same ad again is the same flag, which hides again', () => {
  const [flags] = withFlag([], AD, MARK);
  const [undone] = changed(flags, 'first', { isActive: false }, 2_000);
  const [again, flag] = withFlag(undone, AD, { ...MARK, id: 'second', now: 3_000 });
  expect(again).toHaveLength(1);
  expect(flag).toMatchObject({ id: 'first', isActive: true, createdAt: 1_000, updatedAt: 3_000 });
});

test('a flag can’t be changed to what its keys don’t say, nor one that is gone', () => {
  const [flags] = withFlag([], { ...AD, keys: [PICTURE] }, MARK);
  expect(changed(flags, 'first', { scope: 'place', reason: 'scam' }, 2_000)[1]).toMatchObject({
    scope: 'ad',
    reason: 'scam',
  });
  expect(() => changed(flags, 'other', {}, 2_000)).toThrow();
});

test('pages read numbers: what is hidden everywhere, and the places of their own site', () => {
  const flag = { ...flagged(), scope: 'place' as const };
  expect(mirrorOf([flag])).toEqual({
    [EVERYWHERE]: [keyHash({ kind: 'land', value: 'shop.co.ma' }), keyHash(PICTURE)],
    [siteMirrorKey('www.maghress.com')]: [keyHash(PLACE)],
  });
  expect(mirrorOf([{ ...flag, isActive: false }])).toEqual({});
  expect(mirrorOf([{ ...flag, isByHand: true, scope: 'ad' }])).toEqual({ [EVERYWHERE]: [keyHash(PICTURE, true)] });
});

test('how wide a box is, only the site reads on which it was chosen', () => {
  const [, flag] = changed([flagged()], 'first', { wider: 2 }, 2_000);
  expect(isAdFlag(flag)).toBe(true);
  expect(isAdFlag({ ...flag, wider: 40 })).toBe(false);
  const own = boxesMirrorKey('www.maghress.com');
  expect(mirrorOf([flag])[own]).toEqual([[keyHash(PICTURE), 2]]);
  expect(Object.keys(mirrorOf([{ ...flag, site: null }]))).toEqual([EVERYWHERE]);
});

test('reasons that were given most often stand first', () => {
  expect(reasonsByUse([]).slice(0, 2)).toEqual(['sexual', 'scam']);
  const given = (['other', 'shocking', 'other', 'unspecified'] as const).map((reason) => ({ reason }));
  expect(reasonsByUse(given).slice(0, 3)).toEqual(['other', 'shocking', 'sexual']);
  expect(reasonsByUse(given)).toHaveLength(10);
});

test('numbers of a hundred thousand keys are all others', () => {
  const hashes = Array.from({ length: 100_000 }, (_, at) => keyHash({ kind: 'land', value: `shop${at}.example` }));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.every(Number.isSafeInteger)).toBe(true);
});

test('what a flag has hidden is counted, by each of its keys that are in use', () => {
  const [flags] = withFlag([], AD, MARK);
  const [flag] = withHits(flags, [PICTURE, PICTURE, PLACE, { kind: 'land', value: 'shop.co.ma' }], 5_000);
  expect(flag).toMatchObject({ hits: 2, lastHit: 5_000 });
});

test('a damaged flag is none', () => {
  const flag = flagged();
  const damaged: unknown[] = [
    null,
    [],
    { ...flag, v: 2 },
    { ...flag, id: '<b>' },
    { ...flag, keys: [] },
    { ...flag, keys: [{ kind: 'land', value: 'javascript:alert(1)' }] },
    { ...flag, keys: [{ kind: 'css', value: 'article' }] },
    { ...flag, keys: Array(9).fill(PICTURE) },
    { ...flag, scope: 'all' },
    { ...flag, reason: 'constructor' },
    { ...flag, title: 'x'.repeat(301) },
    { ...flag, hits: -1 },
    { ...flag, site: 7 },
    { ...flag, pool: 'sent' },
  ];
  expect(damaged.filter(isAdFlag)).toEqual([]);
});

test('the store writes flags and numbers together, takes away numbers of no flag, and outlives a failure', async () => {
  const kept: Record<string, unknown> = {};
  const { local } = fakeStorage(kept);
  const told: number[] = [];
  const store = flagStore(local, async ({ length }) => void told.push(length));
  await store.change((flags) => withFlag(flags, { ...AD, keys: [PLACE] }, MARK));
  expect(kept).toHaveProperty([siteMirrorKey('www.maghress.com')]);
  const fail = () => {
    throw new Error('No.');
  };
  await expect(store.change(fail)).rejects.toThrow('No.');
  await store.change(() => [[], null]);
  expect(kept).toEqual({ flags: [] });
  expect(told).toEqual([1, 0]);
  expect(MOST_FLAGS).toBe(2_000);
});
