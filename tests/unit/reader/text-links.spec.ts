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
