import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { linkWithin } from '../../../src/reader/copy/link-within';
import { markdownOf } from '../../../src/reader/copy/markdown';
import { noteContent, targetsIn } from '../../../src/reader/text-links';

const { document } = new JSDOM('').window;
const article = { url: 'https://tide.example/clock?a=1' };
const PAGE = 'https://tide.example/clock?a=1&amp;utm_source=x';

/** Names as they come out of the sanitiser. */
const NOTES = {
  'numbers set up high, as WordPress writes them': [
    `<p id="user-content-fnref1">Still<sup><a href="${PAGE}#fn1">1</a></sup> <a href="${PAGE}#past">below</a>.</p><h2 id="user-content-past">Past</h2>`,
    `<ol><li id="user-content-fn1">Since <em>the storm</em>. <a href="${PAGE}#fnref1">↩</a></li></ol>`,
  ],
  'numbers in brackets, as SPIP writes them': [
    `<p id="user-content-nh1">Arrêtée [<a href="${PAGE}#nb1">1</a>] <a href="${PAGE}#past">plus bas</a>.</p><h2 id="user-content-past">Avant</h2>`,
    `<p id="user-content-nb1">[<a href="${PAGE}#nh1">1</a>] Depuis <em>la tempête</em>.</p>`,
  ],
  'letters that an address encodes, as MediaWiki writes them': [
    `<p id="user-content-cite_ref-1">واقفة<sup><a href="${PAGE}#${encodeURIComponent('حاشية-1')}">[1]</a></sup> <a href="${PAGE}#past">أدناه</a>.</p><h2 id="user-content-past">قبل</h2>`,
    `<ol><li id="user-content-حاشية-1"><a href="${PAGE}#cite_ref-1">↑</a> منذ <em>العاصفة</em>.</li></ol>`,
  ],
};

function textOf(blocks: readonly string[]) {
  const element = document.createElement('div');
  element.innerHTML = blocks.join('');
  const [mark, section, back] = element.querySelectorAll('a');
  return { element, mark, section, back };
}

for (const [name, blocks] of Object.entries(NOTES)) {
  test(`notes are known by ${name}`, () => {
    const { element, mark, section, back } = textOf(blocks);
    const text = { article, element };
    const target = (link?: HTMLAnchorElement) => link && targetsIn(text)(link);
    expect(target(mark)?.kind).toBe('note');
    expect(target(section)).toEqual({ kind: 'place', element: element.querySelector('h2') });
    expect(target(back)).toEqual({ kind: 'mark', element: mark });
    const shown = document.createElement('div');
    shown.append(...noteContent(target(mark)?.element as HTMLElement, text));
    expect(shown.querySelector('a, [id]')).toBeNull();
    expect(shown.textContent).toMatch(/storm|tempête|العاصفة/);
    expect(shown.textContent).not.toMatch(/[↩↑]/);
  });

  test(`notes are notes in Markdown: ${name}`, () => {
    const { element } = textOf(blocks);
    linkWithin(element, article, 'n');
    const markdown = markdownOf(element);
    expect(markdown).toMatch(/^(?:Still|Arrêtée|واقفة) ?\[\^1\] /);
    expect(markdown).toMatch(/\n\n\[\^1\]: (?:Since|Depuis|منذ) \*[^*]+\*\.$/);
  });
}

test('a note with several marks leads back to the mark of the paragraph that each way names', () => {
  const element = document.createElement('div');
  element.innerHTML =
    `<p id="user-content-r1">a<sup><a href="${PAGE}#n1">1</a></sup></p><p id="user-content-r2">b<sup><a href="${PAGE}#n1">1</a></sup></p>` +
    `<p id="user-content-n1"><a href="${PAGE}#r1">a</a> <a href="${PAGE}#r2">b</a> <a href="${PAGE}#gone">c</a> Note.</p>`;
  const [first, second, ...ways] = element.querySelectorAll('a');
  const targetOf = targetsIn({ article, element });
  expect(ways.map((way) => targetOf(way)?.element)).toEqual([first, second, first]);
});

/** The kinds of all links of a text, in order. */
function kindsIn(html: string) {
  const element = document.createElement('div');
  element.innerHTML = html.replaceAll('href="#', `href="${PAGE}#`).replaceAll(' id="', ' id="user-content-');
  const targetOf = targetsIn({ article, element });
  return [...element.querySelectorAll('a')].map((link) => targetOf(link)?.kind ?? null);
}

test('a note that cites a note, or leads to a section, leads there and not back', () => {
  const html =
    '<p>a<sup><a href="#n1">1</a></sup> b<sup><a href="#n2">2</a></sup></p><h2 id="past">Past</h2>' +
    '<ol><li id="n1">See note <sup><a href="#n2">2</a></sup>.</li><li id="n2">As <a href="#past">said before</a>.</li></ol>';
  expect(kindsIn(html)).toEqual(['note', 'note', 'note', 'place']);
});

test('a paragraph that was led to keeps the marks of its own', () => {
  const html =
    '<p>See <a href="#t1">the third paragraph</a>.</p><p id="t1">It stood still<sup><a href="#n1">1</a></sup>.</p><p id="n1">A note.</p>';
  expect(kindsIn(html)).toEqual(['place', 'note']);
});

test('numbers of paragraphs and chapters are no marks of notes', () => {
  expect(kindsIn('<p id="12"><a href="#12">12</a> The court held that the clock was the harbour’s.</p>')).toEqual([
    'place',
  ]);
  expect(kindsIn('<p>As § <a href="#s12">12</a> has it.</p><p id="s12">The clock is the harbour’s.</p>')).toEqual([
    'place',
  ]);
  expect(kindsIn('<p id="top">The clock.</p><p>Up: <sup><a href="#top">↑</a></sup></p>')).toEqual(['place']);
  expect(
    kindsIn('<p>x<sup><a href="#n1">1</a></sup></p><dl><dt id="n1"><a href="#r1">1</a></dt><dd>Text</dd></dl>'),
  ).toEqual(['place', 'mark']);
});

test('names that have the prefix of the sanitiser already are found', () => {
  const element = document.createElement('div');
  element.innerHTML = `<p>a<sup><a href="${PAGE}#user-content-fn-1">1</a></sup></p><ol><li id="user-content-fn-1">A note.</li></ol>`;
  expect(targetsIn({ article, element })(element.querySelector('a') as HTMLAnchorElement)?.kind).toBe('note');
});

test('a note keeps the words and numbers of its links', () => {
  const note = document.createElement('li');
  note.innerHTML = `See <a href="${PAGE}#past">the end</a>, note <a href="${PAGE}#n2">[٢]</a> and <a href="https://a.example/">a book</a>. <a href="${PAGE}#r1">↩</a>`;
  const shown = document.createElement('div');
  shown.append(...noteContent(note, { article, element: note }));
  expect(shown.innerHTML).toBe('See the end, note [٢] and <a href="https://a.example/">a book</a>. ');
});

test('code keeps its brackets in Markdown, and a note its paragraphs', () => {
  const element = document.createElement('div');
  element.innerHTML = `<p>a<sup><a href="${PAGE}#n1">1</a></sup></p><pre><code>/\\[[^1]\\]/</code></pre><ol><li id="user-content-n1"><p>One.</p><p>Two.</p></li></ol>`;
  linkWithin(element, article, 'n');
  const markdown = markdownOf(element);
  expect(markdown).toContain('/\\[[^1]\\]/');
  expect(markdown).toContain('[^1]: One.\n    \n    Two.');
});

test('thousands of notes lead each to its own place', () => {
  const element = document.createElement('div');
  const marks = Array.from({ length: 3000 }, (_, at) => `<a href="${PAGE}#n${at}">${at}</a>`);
  const notes = marks.map((_, at) => `<li id="user-content-n${at}">Note <a href="${PAGE}#r${at}">↩</a></li>`);
  element.innerHTML = `<p>${marks.join(' ')}</p><ol>${notes.join('')}</ol>`;
  linkWithin(element, article, 'x');
  expect(element.querySelector('li:last-child')?.id).toBe('x3000');
  expect(element.querySelector('li:last-child a')?.getAttribute('href')).toBe('#x6000');
});

test('a link that leads elsewhere, or to nothing of the text, is left alone', () => {
  const { element } = textOf([
    `<p><a href="https://tide.example/other#fn1">1</a> <a href="${PAGE}#gone">2</a> <a href="${PAGE}">3</a></p><p id="user-content-fn1">x</p>`,
  ]);
  expect([...element.querySelectorAll('a')].map((link) => targetsIn({ article, element })(link))).toEqual([
    null,
    null,
    null,
  ]);
});

test('formulas are TeX in Markdown where the page has it', () => {
  const element = document.createElement('div');
  element.innerHTML =
    '<p>So <math alttext="a_{1}"><msub><mi>a</mi><mn>1</mn></msub></math> and <math><mi>b</mi></math>.</p><p><math display="block" alttext="c"><mi>c</mi></math></p>';
  expect(markdownOf(element)).toBe('So $a_{1}$ and b.\n\n$$c$$');
});
