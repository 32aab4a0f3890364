import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { isAdKey } from '../../../src/ads/key-grammar';
import { keysOf, matches } from '../../../src/ads/keys';
import { registrableDomain } from '../../../src/ads/registrable-domain';

const PAGE = 'https://www.maghress.com/fr/lejournal/1';

const { body } = new JSDOM('', { url: PAGE }).window.document;

function element(html: string): Element {
  body.innerHTML = html;
  const first = body.firstElementChild;
  if (!first) throw new Error('no element');
  return first;
}

test('an address inside two others is where an ad leads to', () => {
  const inner = encodeURIComponent(
    `https://trk.example/c?url=${encodeURIComponent('https://fr.boutique.co.ma/promo?x=1')}`,
  );
  const ad = element(`<a href="https://googleads.g.doubleclick.net/aclk?sa=L&adurl=${inner}"><img src="/x.png"></a>`);
  expect(keysOf(ad, PAGE)).toContainEqual({ kind: 'land', value: 'fr.boutique.co.ma' });
  expect(registrableDomain('fr.boutique.co.ma')).toBe('boutique.co.ma');
});

test('a registered domain matches every host under it and no other', () => {
  const flag = [{ kind: 'land' as const, value: 'boutique.co.ma' }];
  expect(matches(element('<a href="https://fr.boutique.co.ma/a">x</a>'), flag, PAGE)).toEqual(flag[0]);
  expect(matches(element('<a href="https://notboutique.co.ma/a">x</a>'), flag, PAGE)).toBeNull();
  expect(matches(element('<a href="https://boutique.co.ma.evil.example/a">x</a>'), flag, PAGE)).toBeNull();
});

test('what leads nowhere, to the page itself or to where everybody has a page is no key', () => {
  for (const href of [
    'javascript:alert(1)//https://shop.example',
    'data:text/html,x',
    '/fr/lejournal/2',
    'https://www.facebook.com/shop',
    'https://ad.doubleclick.net/clk/1',
    `https://shop.example/${'a'.repeat(10_000)}`,
  ]) {
    expect(keysOf(element(`<a href="${href}">x</a>`), PAGE).filter(({ kind }) => kind === 'land')).toEqual([]);
  }
});

test('a picture is the same at another size, and a headline with other marks', () => {
  const creative = (html: string) => keysOf(element(html), PAGE).find(({ kind }) => kind === 'cre')?.value;
  expect(creative('<img src="https://s-img.mgid.com/g/123/492x277/a.webp?v=1">')).toBe(
    creative('<img src="https://s-img.mgid.com/g/123/328x328/a.webp?v=2">'),
  );
  const headline = (text: string) =>
    keysOf(element(`<a href="/x">${text}</a>`), PAGE).find(({ kind }) => kind === 'txt');
  expect(headline('هذا العلاجُ يُخفي آلامَ المفاصل')).toEqual(headline('هذا العلاج يخفي الام المفاصل'));
});

test('a place has the same key whatever number the load gave it', () => {
  const place = (number: number) =>
    keysOf(
      element(
        `<div id="div-gpt-ad-${number}-0"><iframe id="google_ads_iframe_/21620968445/Top_0" name="${number}"></iframe></div>`,
      ),
      PAGE,
    );
  expect(place(1690112233)).toEqual(place(1790112299));
  expect(place(1)).toEqual([{ kind: 'host', value: 'maghress.com|gpt|/21620968445/Top' }]);
});

test('every key that is read from a page keeps to the grammar, and nothing else does', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, text) => {
      const link = element('<div><a><img></a></div>');
      link.querySelector('a')?.setAttribute('href', url);
      link.querySelector('img')?.setAttribute('src', url);
      link.id = text;
      expect(keysOf(link, PAGE).every(isAdKey)).toBe(true);
    }),
  );
  for (const value of ['', 'body', '*', 'shop', 'a b.example', 'shop.example/x', 'javascript:alert(1)']) {
    expect(isAdKey({ kind: 'land', value })).toBe(false);
  }
  expect(isAdKey({ kind: 'css', value: 'shop.example' })).toBe(false);
  expect(isAdKey({ kind: 'constructor', value: 'shop.example' })).toBe(false);
});
