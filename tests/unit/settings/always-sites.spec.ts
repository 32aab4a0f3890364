import { expect, test } from '@playwright/test';
import { isSetAlways } from '../../../src/messages/always-messages';
import { ALWAYS_SITES, withSite } from '../../../src/settings/always-sites';

test('a site is in the list once, and goes from it', () => {
  const both = withSite(withSite(['a.example'], 'b.example', true), 'a.example', true);
  expect(both).toEqual(['b.example', 'a.example']);
  expect(withSite(both, 'b.example', false)).toEqual(['a.example']);
});

test('of too many sites the newest are kept, and the store takes them', () => {
  const many = Array.from({ length: 300 }, (_, at) => `site${at}.example`);
  const one = withSite(many, 'new.example', true);
  expect(one).toHaveLength(300);
  expect(one.at(-1)).toBe('new.example');
  expect(one).not.toContain('site0.example');
  expect(ALWAYS_SITES.isValue(one)).toBe(true);
});

test('nothing but a host can be switched on: a pattern would match others', () => {
  expect(isSetAlways({ host: 'www.maghress.com', isOn: true })).toBe(true);
  for (const host of ['*', '*.com', 'a.example/*', '', 'a b', 7]) expect(isSetAlways({ host, isOn: true })).toBe(false);
});
