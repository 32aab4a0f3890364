import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Look } from '../../scripts/bench-ads/ads-in-page.mjs';
import { type BenchBrowser, openBenchBrowser } from '../../scripts/bench-ads/browsers.mjs';
import { measureRecognising } from '../../scripts/bench-ads/recognising.mjs';
import { bundle } from '../../scripts/engines.mjs';
import { LocalWeb } from '../../scripts/local-web.mjs';
import { AD_PAGES, type AdPageFixture, CLEAN_PAGES } from '../ads/pages/pages.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** A browser in which the recogniser runs on the fixtures, at their own addresses. */
const test = base.extend<object, { ads: { browser: BenchBrowser; web: LocalWeb; script: string } }>({
  ads: [
    // biome-ignore lint/correctness/noEmptyPattern: -- Playwright reads the names of what a fixture needs from it
    async ({}, use) => {
      const web = await LocalWeb.start();
      const browser = await openBenchBrowser('chromium', join(ROOT, 'dist/chrome'), web);
      await use({ browser, web, script: await bundle(join(ROOT, 'scripts/bench-ads/ads-in-page.mjs')) });
      await browser.close();
      await web.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('ads are outlined, known again and told from articles and what looks like ads', async ({ ads }) => {
  // Six pages hold every kind; of those without ads, some of each layout.
  const found = await measureRecognising(ads.browser, ads.web, ads.script, {
    pages: AD_PAGES.slice(14, 20),
    clean: CLEAN_PAGES.slice(0, 6),
  });
  expect(found.ads).toBe(24);
  expect(found.outlined / found.ads).toBeGreaterThanOrEqual(0.9);
  expect(found.wrong, found.faults.join('\n')).toBe(0);
  expect(found.articleHidden).toBe(0);
  expect(found.bytesSent).toBe(0);
  expect(found.wrongHidden, found.faults.join('\n')).toBe(0);
  for (const [what, { ads: of, known }] of Object.entries(found.again)) expect(known, what).toBe(of);
});

async function lookAt(
  { browser, web, script }: { browser: BenchBrowser; web: LocalWeb; script: string },
  html: string,
) {
  const url = 'https://www.maghress.com/fr/lejournal/99';
  web.serve(url, { type: 'text/html; charset=utf-8', body: html });
  await browser.show(url, script);
  return browser.ask<Look>('safiAds.look()');
}

const clean = CLEAN_PAGES[0] as AdPageFixture;

test('an ad’s markup around the article, or on its paragraphs, makes no ad of it', async ({ ads }) => {
  const { html } = clean.render(1);
  const around = html
    .replace('<body>', '<body><div id="div-gpt-ad-1-0" class="adsbygoogle"><div class="taboola" id="taboola-x">')
    .replace('</body>', '</div></div></body>')
    .replaceAll(
      '<p data-article>',
      '<p data-article class="adsbygoogle" id="google_ads_iframe_/1/x_0" data-ad-slot="9">',
    );
  const seen = await lookAt(ads, around);
  expect(seen.articleHidden).toBe(0);
  expect(await ads.browser.ask('safiAds.vetoed("h1,p[data-article]")')).toBe(true);
});

test('flags of every word, picture and link of the article hide nothing of it', async ({ ads }) => {
  await lookAt(ads, clean.render(1).html);
  const flags = [
    ...['maghress.com', 'boutique-du-port.example'].map((value) => ({ kind: 'land', value })),
    { kind: 'cre', value: 'maghress.com/wp-content/uploads/2024/01/300x250-ministre.jpg' },
    { kind: 'cre', value: 'maghress.com/wp-content/uploads/2024/01/{size}-ministre.jpg' },
    { kind: 'host', value: 'maghress.com|gpt|container' },
  ];
  const hidden = await ads.browser.ask<{ article: number }>(`safiAds.hiddenBy(${JSON.stringify(flags)})`);
  expect(hidden.article).toBe(0);
});

test('ten thousand ads, addresses of a megabyte and of scripts leave an answer', async ({ ads }) => {
  const many =
    '<div class="adsbygoogle"><a rel="sponsored" href="https://a.example/"><img src="/pub/x.gif" width=300 height=250></a></div>'.repeat(
      10_000,
    );
  const odd = [
    'javascript:alert(1)',
    'data:text/html,x',
    `https://shop.example/${'a'.repeat(1_000_000)}`,
    'http://[',
    '%E0%A4%A',
  ]
    .map(
      (href) =>
        `<div class="adsbygoogle"><a rel="sponsored" href="${href}"><img src="${href}" width=300 height=250></a></div>`,
    )
    .join('');
  const seen = await lookAt(ads, clean.render(1).html.replace('<body>', `<body>${odd}${many}`));
  const outlined = seen.found.length + seen.wrong.length;
  expect(outlined).toBe(60);
  expect(seen.articleHidden).toBe(0);
});

test('ten thousand ads in one slot are answered as fast as elsewhere', async ({ ads }) => {
  const slot = `<div class="adsbygoogle">${'<p><a href="https://a.example/x">x</a></p>'.repeat(10_000)}</div>`;
  // Each would read all others: minutes, where seconds are the test's patience.
  const seen = await lookAt(ads, `<body><h1>Titre</h1>${slot}`);
  expect(seen.found.length + seen.wrong.length).toBeLessThanOrEqual(60);
});
