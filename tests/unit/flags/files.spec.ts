import { FiltersEngine, Request } from '@ghostery/adblocker';
import { expect, test } from '@playwright/test';
import { fold } from '../../../src/article/fold';
import { blockedHosts, loadingHosts } from '../../../src/flags/blocking';
import { changed, MOST_FLAGS, withFlag } from '../../../src/flags/change-flags';
import { filterRules } from '../../../src/flags/filter-rules';
import { flagsFile, flagsIn } from '../../../src/flags/flags-file';
import { withFlags } from '../../../src/flags/put-flags';
import type { AdFlag, FlaggedAd } from '../../../src/flags/types';

const TITLE = 'Perdez dix kilos : la méthode (simple) du dr. X';

function flagOf(keys: FlaggedAd['keys'], title = TITLE): AdFlag {
  const ad = { keys, isByHand: false, network: 'unknown', title };
  return withFlag([], ad, { id: 'one', now: 1_000, site: 'maghress.com' })[1];
}

const FLAG = flagOf([
  { kind: 'land', value: 'shop.example' },
  { kind: 'cre', value: 'img.example/a/{size}/b.jpg' },
  { kind: 'txt', value: fold(TITLE) },
  { kind: 'host', value: 'maghress.com|gpt|/21/Top' },
]);

test('what goes out as a file comes in again as it was', () => {
  expect(flagsIn(flagsFile([FLAG]))).toEqual([FLAG]);
  const [all, put] = withFlags([], flagsIn(flagsFile([FLAG])) ?? []);
  expect(all).toEqual([FLAG]);
  expect(put).toEqual({ added: 1, known: 0, refused: 0, left: 0 });
});

test('a file that is none, or in which one flag is damaged, is none', () => {
  const written = flagsFile([FLAG]);
  const damaged = [
    '',
    'no JSON',
    '[]',
    written.slice(0, -20),
    written.replace('safi flagged ads', 'another'),
    written.replace('"version": 1', '"version": 2'),
    written.replace('"scope": "ad"', '"scope": "everything"'),
    written.replace('img.example/a/{size}/b.jpg', '<script>'),
    written.replace('"kind": "land"', '"kind": "css"'),
    written.replace('"hits": 0', '"hits": -1'),
    written.replace(TITLE, 'x'.repeat(1_000)),
  ];
  for (const file of damaged) expect(flagsIn(file), file.slice(0, 200)).toBeNull();
});

test('what is there already stays as it is, and a flag that would hide everybody’s is refused', () => {
  const mine = changed([FLAG], 'one', { reason: 'scam' }, 2_000)[0];
  const others = ['co.ma', 'google.com', 'www.shop.example'].map((value, at) => ({
    ...flagOf([{ kind: 'cre', value: `img.example/${at}.jpg` }]),
    id: `other-${at}`,
    keys: [{ kind: 'land' as const, value }],
  }));
  const [all, put] = withFlags(mine, [{ ...FLAG, id: 'two' }, ...others]);
  expect(all).toEqual(mine);
  expect(put).toEqual({ added: 0, known: 1, refused: 3, left: 0 });
});

test('there is room for so many flags and no more', () => {
  const many = Array.from({ length: MOST_FLAGS + 2 }, (_, at) => ({
    ...FLAG,
    id: `f${at}`,
    keys: [{ kind: 'cre' as const, value: `img.example/${at}.jpg` }],
  }));
  const [all, put] = withFlags([], many);
  expect(all).toHaveLength(MOST_FLAGS);
  expect(put).toMatchObject({ added: MOST_FLAGS, left: 2 });
});

/** The filters of a flag, without comments. */
function rulesOf(flag: AdFlag): string[] {
  return filterRules([flag])
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('!'));
}

test('the filters of an ad find its picture at every size, and nothing of its neighbours', () => {
  const engine = FiltersEngine.parse(rulesOf(FLAG).join('\n'));
  const isBlocked = (url: string) =>
    engine.match(Request.fromRawDetails({ url, type: 'image', sourceUrl: 'https://www.maghress.com/fr/a/1' })).match;
  expect(isBlocked('https://img.example/a/300x250/b.jpg')).toBe(true);
  expect(isBlocked('https://cdn.img.example/a/728x90/b.jpg?v=2')).toBe(true);
  expect(isBlocked('https://img.example/a/300x250/c.jpg')).toBe(false);
  expect(isBlocked('https://img.example.evil.test/a/300x250/b.jpg')).toBe(false);
});

test('each scope has its own filters, and only active flags have any', () => {
  expect(rulesOf(FLAG)).toEqual([
    '||img.example/a/*/b.jpg$image',
    'maghress.com##a:has-text(/Perdez.+dix.+kilos.+la.+méthode.+simple.+du.+dr.+X/)',
  ]);
  expect(rulesOf({ ...FLAG, scope: 'advertiser' })).toContain('##a[href*="//shop.example"]:has(img)');
  expect(rulesOf({ ...FLAG, scope: 'place' })).toContain('maghress.com##[id^="google_ads_iframe_/21/Top"]');
  expect(rulesOf({ ...FLAG, isActive: false })).toEqual([]);
});

test('each kind of place becomes a selector that a browser takes', async () => {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<p>');
  const places = {
    'gpt|/21/Top': 'google_ads_iframe_/21/Top',
    'adsense|adsense:4711': 'data-ad-slot',
    'firstparty|zone-top': '[id="zone-top"]',
    'ads.example|slot-#-b@300x250': '[id^="slot-"][id$="-b"]',
    'ads.example|.pub.side@300x250': '.pub.side:has(iframe',
  };
  for (const [place, part] of Object.entries(places)) {
    const rules = rulesOf(flagOf([{ kind: 'host', value: `maghress.com|${place}` }]));
    expect(rules.join(), place).toContain(part);
    for (const rule of rules) {
      const selector = rule.slice(rule.indexOf('##') + 2);
      expect(() => window.document.querySelector(selector), selector).not.toThrow();
    }
    expect(FiltersEngine.parse(rules.join('\n')).getFilters().cosmeticFilters).toHaveLength(rules.length);
  }
});

test('words of a page break out of no filter', () => {
  const title = 'an offer/)\n##body\n||maghress.com^ $ , ) here';
  const rules = filterRules([{ ...flagOf([{ kind: 'txt', value: fold(title) }], title) }]).split('\n');
  expect(rules.filter((line) => line !== '' && !line.startsWith('!'))).toHaveLength(1);
  expect(rules.some((line) => /^(?:##body|\|\|maghress)/.test(line))).toBe(false);
});

test('an ad is loaded from the hosts of its picture and its frame, never from the site itself', () => {
  const hosts = (keys: FlaggedAd['keys']) => loadingHosts({ keys, site: 'maghress.com' });
  expect(hosts(FLAG.keys)).toEqual(['img.example']);
  expect(hosts([{ kind: 'host', value: 'maghress.com|ads.example|zone@300x250' }])).toEqual(['ads.example']);
  expect(hosts([{ kind: 'cre', value: 'static.maghress.com/pub/1.gif' }])).toEqual([]);
  expect(hosts([{ kind: 'cre', value: 'lh3.google.com/ad/1.gif' }])).toEqual([]);
});

test('only what an ad is loaded from can be kept from loading, and only while its flag hides', () => {
  const [flags] = changed([FLAG], 'one', { notLoaded: ['img.example', 'maghress.com', 'other.example'] }, 2_000);
  expect(blockedHosts(flags)).toEqual(['img.example']);
  expect(blockedHosts(changed(flags, 'one', { isActive: false }, 3_000)[0])).toEqual([]);
  expect(flagsIn(flagsFile(flags))).toEqual(flags);
  expect(flagsIn(flagsFile(flags).replace(/("notLoaded": \[\s*)"img.example"/, '$1"maghress.com"'))).toBeNull();
});
