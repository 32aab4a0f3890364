import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { PAGES_FOLDER, SAVED_PAGES } from './expected-page';
import { test } from './extractor-fixture';
import { type LivePage, readLivePage } from './live-page';

/** Far beyond what any page takes, also on a busy machine: longer is a hang. How long pages take is for the bench to say. */
const LONGEST_WAIT_MS = 15_000;

const URL_OF_ARTICLE = 'https://www.maghress.com/fr/lignesud/1';
const PARAGRAPH =
  'Le marché du jeudi a rouvert sous la pluie, avec moitié moins d’étals que d’habitude, mais les mêmes voix, et le ' +
  'même vendeur de menthe qui rend la monnaie en chantant.';
const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>Marché du jeudi</title></head><body>${body}</body></html>`;

const ODD_PAGES: Record<string, Omit<LivePage, 'url'>> = {
  'an empty document': { body: '' },
  'frames only': {
    body: '<html><frameset cols="50%,50%"><frame src="/a"><frame src="javascript:alert(1)"></frameset></html>',
  },
  'no body': { body: page('<p>gone</p>'), prepare: 'document.body.remove()' },
  'no element at all': { body: page(''), prepare: 'document.documentElement.remove()' },
  'broken entities': {
    body: page(
      `<h1>Prix &amp;amp; &#0; &#x110000; &notanentity; &lt &copy2025</h1><p>${`&#xD800; &amp ${PARAGRAPH} &#;`.repeat(9)}</p>`,
    ),
  },
  'text in open shadow roots': {
    body: page(
      `<main><template shadowrootmode="open"><article><p>${PARAGRAPH.repeat(9)}</p></article></template></main>`,
    ),
  },
  '5,000 levels of nesting': {
    body: page(`<div id="root"></div><p>${PARAGRAPH}</p>`),
    // The HTML parser stops at 512 levels; scripts don't.
    prepare: `(() => {
      let at = document.getElementById('root');
      for (let level = 0; level < 5000; level += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = ${JSON.stringify(PARAGRAPH)};
    })()`,
  },
  '5,000 levels of inline nesting around the text': {
    body: page('<div id="root"></div>'),
    prepare: `(() => {
      let at = document.getElementById('root');
      for (let level = 0; level < 5000; level += 1) at = at.appendChild(document.createElement(level % 2 ? 'b' : 'span'));
      at.innerHTML = ${JSON.stringify(`<p>${PARAGRAPH}</p>`.repeat(5))};
    })()`,
  },
  '20,000 links in one run': {
    body: page(
      Array.from({ length: 20_000 }, (_, n) => `<a href="/fr/lignesud/${n}">Le titre numéro ${n} du jour</a> `).join(
        '',
      ),
    ),
  },
  '100,000 links in a list': {
    body: page(
      `<ul>${Array.from({ length: 100_000 }, (_, n) => `<li><a href="/fr/lignesud/${n}">Titre ${n}</a>`).join('')}</ul>`,
    ),
  },
  '20,000 line breaks': {
    body: page(`<h1>Marché du jeudi</h1><div>${`${PARAGRAPH.slice(0, 40)}<br>`.repeat(20_000)}</div>`),
  },
  '20,000 line breaks without text': { body: page(`<div>${'<br>'.repeat(20_000)}</div>`) },
  'ten megabytes of text': { body: page(`<article>${`<p>${PARAGRAPH}</p>`.repeat(55_000)}</article>`) },
  'one word of a million letters': { body: page(`<article><p>${'ا'.repeat(1_000_000)}</p></article>`) },
  '20,000 table rows': { body: page(`<table>${`<tr><td>${PARAGRAPH.slice(0, 30)}<td>12`.repeat(20_000)}</table>`) },
};

for (const [what, odd] of Object.entries(ODD_PAGES)) {
  test(`answers in time: ${what}`, async ({ liveContext }) => {
    const { answer, ms } = await readLivePage(liveContext, { url: URL_OF_ARTICLE, ...odd });
    expect(answer).toMatchObject({ ok: true, report: { url: URL_OF_ARTICLE } });
    expect(ms, 'milliseconds to the report').toBeLessThan(LONGEST_WAIT_MS);
  });
}

test('reads an article served as XHTML, where names of elements are in small letters', async ({ liveContext }) => {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>Marché du jeudi</title></head><body>
<ul><li><a href="/fr/">A la Une</a></li><li><a href="/fr/culture">Culture</a></li></ul>
<h1>Marché du jeudi</h1><p>Publié dans <a href="/fr/lignesud">Ligne Sud</a> le 04 - 12 - 2025</p>
<div>${Array.from({ length: 4 }, (_, n) => `<p>${n + 1}. ${PARAGRAPH}</p>`).join('<br />')}</div>
</body></html>`;
  const contentType = 'application/xhtml+xml; charset=utf-8';
  const { answer } = await readLivePage(liveContext, { url: URL_OF_ARTICLE, body, contentType });
  expect(answer).toMatchObject({
    ok: true,
    report: { kind: 'article', article: { title: 'Marché du jeudi', source: { name: 'Ligne Sud' }, dir: 'ltr' } },
  });
  const paragraphs = answer.ok ? answer.report.article?.textContent.split('\n') : [];
  expect(paragraphs).toEqual([1, 2, 3, 4].map((n) => `${n}. ${PARAGRAPH}`));
});

test('reading changes nothing in the live page', async ({ liveContext }) => {
  test.setTimeout(300_000);
  const changed: string[] = [];
  for (const { name, file, url } of SAVED_PAGES) {
    const { unchanged } = await readLivePage(liveContext, { url, body: readFileSync(PAGES_FOLDER + file) });
    if (!unchanged) changed.push(name);
  }
  expect(changed).toEqual([]);
});

for (const scope of ['anyway', 'all'] as const) {
  for (const [name, sentence] of [
    ['fr-contact-form', 'Une remarque, une erreur à corriger ? Écrivez-nous.'],
    ['ar-contact-form', 'لديك ملاحظة أو تصحيح؟ اكتب إلينا.'],
  ] as const) {
    test(`scope "${scope}" gives an article on a page without one: ${name}`, async ({ extractor }) => {
      const { report } = await extractor.extract({ ...savedPage(name), scope });
      expect(report.kind).toBe('other');
      expect(report.article?.textContent).toContain(sentence);
      expect(report.article?.dir).toBe(name.startsWith('ar') ? 'rtl' : 'ltr');
    });
  }
}

test('scope "all" gives the text that "article" leaves out', async ({ extractor }) => {
  const related = 'Laine : le prix de la toison repart à la hausse';
  const body = "Personne ne croyait qu'il servirait encore.";
  const saved = savedPage('fr-article-platform');
  const article = await extractor.extract(saved);
  const all = await extractor.extract({ ...saved, scope: 'all' });
  expect(article.report.article?.textContent).toContain(body);
  expect(article.report.article?.textContent).not.toContain(related);
  expect(all.report.article?.textContent).toContain(body);
  expect(all.report.article?.textContent).toContain(related);
});

function savedPage(name: string) {
  const saved = SAVED_PAGES.find((one) => one.name === name);
  if (!saved) throw new Error(`There is no page ${name}.`);
  return { file: PAGES_FOLDER + saved.file, url: saved.url };
}
