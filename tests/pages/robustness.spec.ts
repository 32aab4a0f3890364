import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { PAGES_FOLDER, SAVED_PAGES } from './expected-page';
import { test } from './extractor-fixture';
import { type LivePage, readInTab, readLivePage } from './live-page';
import { STORIES } from './made/stories';

/** No page makes a reader wait longer: see ARCHITECTURE.md. */
const ANSWER_MS = 2_000;

const URL_OF_ARTICLE = 'https://www.maghress.com/fr/lignesud/1';
/** On hosts that Safi doesn't know there are more steps. */
const URL_ELSEWHERE = 'https://news.example/2025/12/04/le-vieux-bac';
const { title: TITLE, paragraphs: PARAGRAPHS } = STORIES.fr;
const [PARAGRAPH = ''] = PARAGRAPHS;
const HEADING = `<h1>${TITLE}</h1>`;
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>${TITLE}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
/** An article, so that all of it is done that is done for one, beside or around something odd. */
const beside = (odd: string) => page(`<main>${HEADING}${TEXT}</main>${odd}`);
const times = (count: number, html: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => html(at)).join('');

/** Nests elements of these names, 5,000 deep, around the text. The HTML parser stops at 512 levels; scripts don't. */
const nest = (...tags: string[]) => `(() => {
  const tags = ${JSON.stringify(tags)};
  const outermost = document.createElement('div');
  let at = outermost;
  for (let level = 0; level < 5000; level += 1) at = at.appendChild(document.createElement(tags[level % tags.length]));
  at.innerHTML = ${JSON.stringify(TEXT)};
  document.body.append(outermost);
})()`;

type OddPage = Omit<LivePage, 'url'> & {
  /** Whether the article is read as if nothing odd were there. */
  isRead?: boolean;
  /** What a bound left undone, as the report says it. */
  partial?: RegExp;
};

const FIRST_PART = /^The page is very long: only its first part was read\.$/;

const ODD_PAGES: Record<string, OddPage> = {
  'an empty document': { body: '' },
  'frames only': {
    body: '<html><frameset cols="50%,50%"><frame src="/a"><frame src="javascript:alert(1)"></frameset></html>',
  },
  'no body': { body: page('<p>gone</p>'), prepare: 'document.body.remove()' },
  'no element at all': { body: page(''), prepare: 'document.documentElement.remove()' },
  'broken entities': {
    body: page(`<h1>Prix &amp;amp; &#0; &#x110000; &notanentity; &lt &copy2025</h1>
      ${PARAGRAPHS.map((text) => `<p>&#xD800; &amp ${text} &#;</p>`).join('')}`),
  },
  'what document.write leaves': {
    body: `<p>before</p>${page(`<script>document.write('<div><h1>')</script>${TEXT}</div></table></p></body>`)}<p>after</p></html>`,
  },
  '5,000 levels of boxes around the text': { body: page(HEADING), prepare: nest('div'), isRead: true },
  '5,000 levels of lists around the text': { body: page(HEADING), prepare: nest('ul', 'li') },
  '5,000 levels of inline elements around the text': { body: page(HEADING), prepare: nest('b', 'span'), isRead: true },
  '150 tables one in another': { body: page(`${HEADING}${'<table><tr><td>'.repeat(150)}${TEXT}`), isRead: true },
  '100,000 links in one run': {
    body: beside(
      `<div>${times(100_000, (n) => `<a href="/fr/lignesud/${n}">Le titre numéro ${n} du jour</a> `)}</div>`,
    ),
    isRead: true,
    partial: FIRST_PART,
  },
  '100,000 links in a list': {
    body: beside(
      `<ul>${times(100_000, (n) => `<li><a href="/fr/lignesud/${n}">Le titre numéro ${n} du jour</a>`)}</ul>`,
    ),
    // Beside so many headlines five paragraphs are no article, on a host that nobody knows.
    partial: FIRST_PART,
  },
  '50,000 line breaks': {
    body: page(`${HEADING}<div>${times(50_000, (n) => `${n} ${PARAGRAPH.slice(0, 40)}<br>`)}</div>`),
    partial: FIRST_PART,
  },
  '50,000 line breaks without text': { body: beside(`<div>${'<br>'.repeat(50_000)}</div>`), isRead: true },
  'ten megabytes of text': {
    body: page(`<article>${HEADING}${TEXT}${times(58_000, (n) => `<p>${n}. ${PARAGRAPH}</p>`)}</article>`),
    partial: FIRST_PART,
  },
  'ten megabytes of text in one paragraph': {
    body: beside(`<p>${PARAGRAPH.repeat(58_000)}</p>`),
    isRead: true,
    partial: /^A paragraph is longer than any book: it was left out\.$/,
  },
  'ten megabytes of empty boxes': {
    body: beside('<div></div>'.repeat(900_000)),
    isRead: true,
    partial: FIRST_PART,
  },
  'ten megabytes of data': {
    body: beside(`<script type="application/ld+json">{"@type":"Article","x":"${'x'.repeat(10_000_000)}"}</script>`),
    isRead: true,
  },
  'one word of a million letters': { body: page(`<article><p>${'ا'.repeat(1_000_000)}</p></article>`) },
  '20,000 table rows': {
    body: beside(`<table>${times(20_000, (n) => `<tr><td>${PARAGRAPH.slice(0, 30)}<td>${n}`)}</table>`),
    partial: FIRST_PART,
  },
  '20,000 pictures that load late': {
    body: beside(times(20_000, (n) => `<noscript><img src="/${n}.jpg" width="600"></noscript>`)),
    partial: /^The page has very many pictures: only the first ones were read\.$/,
  },
  '3,000 forms whose controls bear the names of properties': {
    body: beside('<form><input name="nextSibling"><input name="parentNode"><input name="tagName"></form>'.repeat(3000)),
    isRead: true,
  },
};

const bare = (text: string) => text.replace(/\s+/g, '');

for (const [what, { isRead, partial, ...odd }] of Object.entries(ODD_PAGES)) {
  test(`answers in time: ${what}`, async ({ liveContext }) => {
    const { answer, ms } = await readLivePage(liveContext, { url: URL_ELSEWHERE, ...odd });
    expect(answer).toMatchObject({ ok: true, report: { url: URL_ELSEWHERE } });
    expect(ms, 'milliseconds of work to the report').toBeLessThan(ANSWER_MS);
    if (!answer.ok) return;
    expect(answer.report.partial ?? '').toMatch(partial ?? /^$/);
    // Past some depth, boxes say nothing: the text is taken flat.
    if (isRead) expect(bare(answer.report.article?.textContent ?? '')).toBe(bare(PARAGRAPHS.join('')));
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
  const page = await liveContext.newPage();
  for (const { name, file, url } of SAVED_PAGES) {
    const { unchanged } = await readInTab(page, { url, body: readFileSync(PAGES_FOLDER + file) });
    if (!unchanged) changed.push(name);
  }
  await page.close();
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
