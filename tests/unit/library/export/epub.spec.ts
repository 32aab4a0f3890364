import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { epub } from '../../../../src/library/export/epub';
import { epubFaults } from '../../../support/epub/check-epub';
import {
  EXPORT_PLACE,
  each,
  exportedSample,
  haveDocument,
  KEPT_PICTURE,
} from '../../../support/library/exported-samples';

test.beforeAll(haveDocument);

const PICTURE = KEPT_PICTURE.replace('&', '&amp;');
const FRENCH = `<h2>Trois ans</h2><p>La <strong>pluie</strong> manque&nbsp;: <a href="https://a.example/x y|z?a=[1]&amp;b=%">lien</a>.</p>
<figure><img src="${PICTURE}" alt="Une palme"><figcaption>Une palme</figcaption></figure>
<h3>Au sud</h3><table><tr><th>An</th><td colspan="2">2026</td></tr></table><blockquote>Sec.</blockquote>`;
const ARABIC = `<h2>ثلاث سنوات</h2><p>غاب المطر عن <em>واحات الجنوب</em>.</p><p dir="ltr" lang="fr">Selon l’agence.</p><ul><li>أولا</li><li>ثانيا</li></ul>`;

/** What a page may hold, and no book. */
const UNRULY = `<em><p>Block in a line</p><ul><li>of text</li></ul></em><a href="https://a.example/"><a href="https://b.example/">two</a></a>
<ul>loose<p>paragraph</p></ul><ul></ul><dl><dd>no term</dd></dl><dl><dt>term</dt><dd>meaning</dd></dl><ol><ul><li>deep</li></ul></ol>
<table><caption><p>Of <table><tr><td>inner</td></tr></table></p></caption><tfoot><tr><td>foot</td></tr></tfoot><tr><td rowspan="0" colspan="x">cell</td></tr><thead><tr><th><h2>head</h2></th></tr></thead></table>
<table></table><figure><figcaption>one</figcaption><figcaption>two</figcaption></figure><figure></figure><dt>lost</dt><td>lost</td>
<p>\u0001\u0008\ufffe control</p><img src="https://online.example/p.jpg"><p><img src="https://online.example/q.jpg" alt="A &quot;quoted&quot; one"></p>
<p lang="not a language" dir="sideways">${'<blockquote>'.repeat(300)}deep${'</blockquote>'.repeat(300)}</p><script>alert(1)</script><iframe src="https://x.example"></iframe>
<h2></h2><h3>first third</h3><pre>code <h2>in</h2></pre><figure data-embed><a href="https://video.example/1">Video</a></figure><sup><hr></sup>`;

/** With a note, a section and a formula, each of which is led to. @param at of the article */
function learned(at: number): string {
  const page = `https://www.maghress.com/${at}`;
  return `<p>Deux<sup><a href="${page}#nb 1">1</a></sup>, <a href="${page}#Le%20sud">plus bas</a>.</p><h2 id="Le sud">Le sud</h2>
<p><math alttext="a^{2}" display="block"><msup><mi>a</mi><mn>2</mn></msup></math></p><ol><li id="nb 1">Une note. <a href="${page}#nh1">↩</a></li></ol>`;
}

const BOOKS = {
  'one in French': [exportedSample(1, 'fr', 'La palmeraie attend la pluie', FRENCH)],
  'one in Arabic': [exportedSample(2, 'ar', 'الواحة تنتظر المطر', ARABIC)],
  'several of both directions': [
    exportedSample(1, 'fr', 'La palmeraie attend la pluie', FRENCH),
    exportedSample(2, 'ar', 'الواحة تنتظر المطر', ARABIC),
    exportedSample(3, 'ar', 'خبر ثان & <آخر>', `${ARABIC}<img src="${PICTURE}">`),
  ],
  'one with notes and formulas, after another': [
    exportedSample(1, 'fr', 'La palmeraie attend la pluie', FRENCH),
    exportedSample(5, 'fr', 'Le marégraphe', learned(5)),
  ],
  'what a page may hold, and no book': [exportedSample(4, null, '  \u0007', UNRULY)],
};

for (const [name, articles] of Object.entries(BOOKS)) {
  test(`epubcheck finds no error and no warning: ${name}`, async () => {
    const book = await epub(each(articles), 'Safi', EXPORT_PLACE);
    expect(await epubFaults(new Uint8Array(await book.arrayBuffer()))).toEqual([]);
  });
}

test('epubcheck is asked in earnest: a book without its list of files has faults', async () => {
  const book = new Uint8Array(await (await epub(each(BOOKS['one in French']), 'Safi', EXPORT_PLACE)).arrayBuffer());
  const damaged = Buffer.from(book);
  damaged[damaged.indexOf('EPUB/nav.xhtml') + 5] = 'x'.charCodeAt(0);
  damaged[damaged.lastIndexOf('EPUB/nav.xhtml') + 5] = 'x'.charCodeAt(0);
  expect((await epubFaults(damaged)).length).toBeGreaterThan(0);
});

test('a book has its type in front, its pictures once, its pages in the way of its texts, and headings in its contents', async () => {
  const several = new Uint8Array(
    await (await epub(each(BOOKS['several of both directions']), 'Revue', EXPORT_PLACE)).arrayBuffer(),
  );
  expect(Buffer.from(several.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  const files = unzipSync(several);
  const read = (name: string) => Buffer.from(files[name] ?? []).toString();
  expect(Object.keys(files).filter((name) => name.includes('pictures/'))).toHaveLength(1);
  expect(read('EPUB/package.opf')).toContain('page-progression-direction="rtl"');
  expect(read('EPUB/package.opf')).toContain('<dc:language>ar</dc:language>');
  expect(read('EPUB/nav.xhtml')).toContain('<a href="text/1.xhtml#h2" dir="ltr" lang="fr" xml:lang="fr">Au sud</a>');
  expect(read('EPUB/text/2.xhtml')).toMatch(/<html[^>]* xml:lang="ar"[^>]* dir="rtl"/);
  expect(read('EPUB/text/2.xhtml')).toContain('<p dir="ltr" lang="fr" xml:lang="fr">Selon l’agence.</p>');
  const french = unzipSync(
    new Uint8Array(await (await epub(each(BOOKS['one in French']), '', EXPORT_PLACE)).arrayBuffer()),
  );
  expect(Buffer.from(french['EPUB/package.opf'] ?? []).toString()).toContain('page-progression-direction="ltr"');
});

test('what no book may hold gives its words, and nothing of it runs', async () => {
  const book = await epub(each(BOOKS['what a page may hold, and no book']), '', EXPORT_PLACE);
  const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
  const text = Buffer.from(files['EPUB/text/1.xhtml'] ?? []).toString();
  for (const word of ['Block in a line', 'no term', 'inner', 'lost', 'deep', 'first third', 'foot'])
    expect(text).toContain(word);
  expect(text).not.toMatch(/script|iframe|<img/);
  expect(text).toContain('<a href="https://online.example/q.jpg">A "quoted" one</a>');
});

test('links within a text lead within the book, and its table of contents to the same places', async () => {
  const book = await epub(each(BOOKS['one with notes and formulas, after another']), '', EXPORT_PLACE);
  const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
  const [text = '', nav = '', opf = ''] = ['text/2.xhtml', 'nav.xhtml', 'package.opf'].map((name) =>
    Buffer.from(files[`EPUB/${name}`] ?? []).toString(),
  );
  const [, note] = /<a id="[\w-]+" href="#([\w-]+)" role="doc-noteref">1<\/a>/.exec(text) ?? [];
  expect(text).toContain(`<li id="${note}">Une note. <a href="#`);
  const [, section] = /<a href="#([\w-]+)">plus bas/.exec(text) ?? [];
  expect(text).toContain(`<h2 id="${section}">Le sud</h2>`);
  expect(nav).toContain(`text/2.xhtml#${section}`);
  expect(text).toContain('<msup><mi>a</mi><mn>2</mn></msup></math>');
  expect(opf).toMatch(/href="text\/2.xhtml"[^>]* properties="mathml"/);
  expect(opf).not.toMatch(/href="text\/1.xhtml"[^>]* properties/);
});
