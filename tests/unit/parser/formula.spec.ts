import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { formulaOf } from '../../../src/parser/formula';
import type { Page } from '../../../src/parser/page';

const written = (inside: string): string | null => {
  const { document } = new JSDOM(`<body><math>${inside}</math></body>`).window;
  const math = document.querySelector('math') as Element;
  return formulaOf({ document: document.implementation.createHTMLDocument('') } as Page, math)?.outerHTML ?? null;
};

test('a formula keeps its signs and their order, and nothing that runs, links or places', () => {
  const hostile =
    '<mrow href="javascript:alert(1)" style="position:fixed" onclick="alert(2)"><mi id="a">x</mi><mo stretchy="false">(</mo>' +
    '<mpadded width="0" lspace="-99em"><mn>2</mn></mpadded><mtext><b onclick="alert(3)">m</b><img src="x" onerror="alert(4)"></mtext></mrow>';
  expect(written(hostile)).toBe(
    '<math><mrow><mi>x</mi><mo stretchy="false">(</mo><mrow><mn>2</mn></mrow><mtext>m</mtext></mrow></math>',
  );
});

test('what a formula means is its text for copies, and isn’t drawn', () => {
  const tex = '<annotation encoding="application/x-tex">{\\displaystyle a^{2}}</annotation>';
  expect(written(`<semantics><msup><mi>a</mi><mn>2</mn></msup>${tex}</semantics>`)).toBe(
    '<math alttext="a^{2}"><msup><mi>a</mi><mn>2</mn></msup></math>',
  );
});

test('HTML that a page puts into a formula is no part of it, whatever its controls are called', () => {
  const form =
    '<annotation-xml encoding="text/html"><form><input name="getAttribute"><input name="children"></form></annotation-xml>';
  expect(written(`${form}<mi>x</mi>`)).toBe('<math><mrow></mrow><mi>x</mi></math>');
});

test('all formulas of a page together have a bound', () => {
  const { document } = new JSDOM(`<body>${`<math>${'<mi>x</mi>'.repeat(2900)}</math>`.repeat(12)}</body>`).window;
  const page = { document: document.implementation.createHTMLDocument('') } as Page;
  const made = [...document.querySelectorAll('math')].map((math) => formulaOf(page, math) !== null);
  expect(made).toEqual([...Array(10).fill(true), false, false]);
});

test('a formula without signs, too large or too deep is none', () => {
  expect(written('')).toBeNull();
  expect(written('<mi>x</mi>'.repeat(3001))).toBeNull();
  const depth = 150;
  expect(written(`${'<mrow>'.repeat(depth)}<mi>x</mi>${'</mrow>'.repeat(depth)}`)).toBeNull();
});
