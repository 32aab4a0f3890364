import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { quietMarkup } from '../../../src/access/quiet-markup';

const CASES: [string, string][] = [
  ['<p style="color: red">A</p>', '<p>A</p>'],
  ['<p class=a style="display:none" id=b>A</p>', '<p class=a hidden id=b>A</p>'],
  ["<p STYLE='margin:0; visibility : hidden'>A</p>", '<p hidden>A</p>'],
  ['<div style=position:fixed>A</div>', '<div aria-modal="true">A</div>'],
  ['<p onclick="go()" onMouseOver=go() title="on the way">A</p>', '<p title="on the way">A</p>'],
  ['<style>p { color: red }</style><p>A</p>', '<style></style><p>A</p>'],
  ['<style>a <style b', '<style>'],
  // What only looks like an attribute stays.
  ['A style="b" onload="c"', 'A style="b" onload="c"'],
  ['<p title="a style=\'b\' > onload=c">A</p>', '<p title="a style=\'b\' > onload=c">A</p>'],
  ['<!-- <p style="a"> --><p>A</p>', '<!-- <p style="a"> --><p>A</p>'],
  ['<script>"<p style=\'a\'>"</script>', '<script>"<p style=\'a\'>"</script>'],
  ['<title>A <b style="a"></title>', '<title>A <b style="a"></title>'],
  ['1 < 2 <3 </p style="a">', '1 < 2 <3 </p style="a">'],
  ['<p data-style="a" styles=b once=c>A', '<p data-style="a" styles=b>A'],
  ['<p style="never closed', '<p closed'],
];

for (const [html, quiet] of CASES) {
  test(`${html} becomes quiet`, () => {
    expect(quietMarkup(html)).toBe(quiet);
  });
}

test('a page without styles stays the same document', () => {
  const html =
    '<!doctype html><html><head><title>A & B</title></head><body><p class=x>1<br>2 <a href=/a/b/?c=d>e</a></body></html>';
  expect(new JSDOM(quietMarkup(html)).serialize()).toBe(new JSDOM(html).serialize());
});

test('ten megabytes of opened quotes, tags and styles take no longer than their length', () => {
  for (const piece of ['<a b="', "<a b='", '<style', '<', '<!--', '<p style="', '<script>', '</style']) {
    const start = performance.now();
    quietMarkup(piece.repeat(10_000_000 / piece.length));
    expect(performance.now() - start, piece).toBeLessThan(5000);
  }
});
