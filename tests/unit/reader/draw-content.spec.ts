import { expect, test } from '@playwright/test';
import createPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import type { Article } from '../../../src/article/types';
import { drawContent } from '../../../src/reader/draw-content';

const { window } = new JSDOM('');
const purify = createPurify(window);

function draw(content: string, { lang = 'en', isAggregator = false } = {}): string {
  const article = { url: 'https://www.maghress.com/fr/hespress/1', content, lang, dir: 'ltr' } as Article;
  const host = window.document.createElement('div');
  host.append(drawContent(article, isAggregator, purify));
  return host.innerHTML;
}

const HOSTILE = [
  '<p onclick="alert(1)">Text</p>',
  '<img src="https://a.example/1.jpg" onerror="alert(1)">',
  '<a href="javascript:alert(1)">Text</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">Text</a>',
  '<a href="java\nscript:alert(1)">Text</a>',
  '<a href=" &#14; javascript:alert(1)">Text</a>',
  '<a href="data:text/html,<script>alert(1)</script>">Text</a>',
  '<a href="vbscript:alert(1)">Text</a>',
  '<a href="https://a.example/" target="_self" ping="https://b.example/">Text</a>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img src="https://a.example/1.jpg" srcset="javascript:alert(1)" style="position:fixed">',
  '<script>alert(1)</script><p>Text</p>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  '<math href="https://a.example/" xlink:href="javascript:alert(1)"><mi actiontype="statusline#https://a.example/" href="javascript:alert(1)">x</mi></math>',
  '<math><mi><mglyph src="https://a.example/1.png"></mglyph><style>*{}</style></mi><maction actiontype="toggle"><mi>x</mi></maction></math>',
  '<math><mpadded width="0" lspace="-99em" style="position:fixed"><mi onclick="alert(1)">x</mi></mpadded></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<form action="https://a.example/"><input name="x"><button formaction="javascript:alert(1)">Text</button></form>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://a.example/"></object><embed src="https://a.example/">',
  '<base href="https://a.example/"><meta http-equiv="refresh" content="0;url=https://a.example/">',
  '<style>* { display: none }</style><link rel="stylesheet" href="https://a.example/x.css">',
  '<p style="background:url(https://a.example/)" class="bar" id="x" name="y">Text</p>',
  '<video src="https://a.example/v.mp4" autoplay></video><audio src="https://a.example/a.mp3"></audio>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<p data-x="1" aria-hidden="true" contenteditable tabindex="0" accesskey="x">Text</p>',
];

for (const html of HOSTILE) {
  test(`nothing but text comes of ${html}`, () => {
    const host = new window.DOMParser().parseFromString(draw(html), 'text/html').body;
    for (const element of host.querySelectorAll('*')) {
      expect(['P', 'A', 'IMG', 'TABLE', 'TBODY', 'math', 'mtext', 'mi']).toContain(element.tagName);
      for (const { name, value } of element.attributes) {
        expect([
          'href',
          'src',
          'alt',
          'target',
          'rel',
          'referrerpolicy',
          'loading',
          'decoding',
          'title',
          'id',
        ]).toContain(name);
        if (name === 'id') expect(value).toMatch(/^user-content-/);
        if (name === 'href') expect(element.tagName).toBe('A');
        if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\//);
        if (name === 'target') expect(value).toBe('_blank');
      }
    }
    expect(host.innerHTML).not.toContain('<script');
  });
}

test('links open elsewhere and tell nothing', () => {
  expect(draw('<a href="https://a.example/">Text</a>')).toBe(
    '<a href="https://a.example/" target="_blank" rel="noopener noreferrer">Text</a>',
  );
});

test('links of an aggregator to its own pages are quiet', () => {
  const html = '<a href="https://www.maghress.com/fr/city/Rabat">Rabat</a> <a href="https://a.example/">ailleurs</a>';
  expect(draw(html, { isAggregator: true }).match(/class="quiet"/g)).toHaveLength(1);
  expect(draw(html)).not.toContain('quiet');
});

test('pictures ask without a referrer, when they are near', () => {
  expect(draw('<img src="https://a.example/1.jpg" alt="x" width="600" height="400">')).toBe(
    '<img src="https://a.example/1.jpg" alt="x" width="600" height="400" referrerpolicy="no-referrer" loading="lazy" decoding="async">',
  );
});

const UNSEEN = [
  '<img src="https://a.example/1.gif" width="1" height="1">',
  '<img src="https://a.example/1.gif" height="2px">',
  '<img src="https://www.facebook.com/tr?id=1">',
  '<img src="https://stats.g.doubleclick.net/x">',
  '<figure><img src="https://b.scorecardresearch.com/p?c1=2"><figcaption>x</figcaption></figure>',
  '<img src="/relative.jpg">',
  '<img alt="no address">',
];

for (const html of UNSEEN) test(`no picture comes of ${html}`, () => expect(draw(html)).toBe(''));

test('a picture of an ordinary host stays', () =>
  expect(draw('<img src="https://notdoubleclick.net/pixels/1.jpg">')).toContain('<img'));

test('what an article is made of comes through', () => {
  const html =
    '<h2>A</h2><ul><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl><blockquote><p>e</p></blockquote><pre><code>f ;</code></pre>' +
    '<table><tbody><tr><th colspan="2">g</th></tr><tr><td lang="fr">h</td><td dir="rtl">i</td></tr></tbody></table>' +
    '<figure data-embed=""><a href="https://v.example/">j</a></figure><p>k<br><em>l</em><strong>m</strong><sup>n</sup><sub>o</sub></p><hr>';
  expect(draw(html).replace(' target="_blank" rel="noopener noreferrer"', '')).toBe(html);
});

test('text is typeset by its own language, code is not', () => {
  expect(draw('<p>Oui ! <span lang="en">Yes !</span></p><pre>a ;</pre>', { lang: 'fr' })).toBe(
    '<p>Oui\u202f! Yes\u202f!</p><pre>a ;</pre>',
  );
  expect(draw('<p lang="en">Yes !</p><p>Oui !</p>', { lang: 'fr' })).toBe('<p lang="en">Yes !</p><p>Oui\u202f!</p>');
});
