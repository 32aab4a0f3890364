import { expect, test } from '@playwright/test';
import { isOwnStyle } from '../../../src/settings/own-style';

for (const css of ['', 'color: red', '--arabic: "Amiri"; p { line-height: 2; & em { color: red } }', '/* ص */ p {}']) {
  test(`“${css}” is a style of one’s own`, () => expect(isOwnStyle(css)).toBe(true));
}

const REFUSED: [string, unknown][] = [
  ['fetches a picture', 'background: url(https://tracker.example/a.png)'],
  ['fetches one with a space before its bracket', 'background: URL ("//tracker.example")'],
  ['fetches one without the word', 'background: image-set("//tracker.example/a.png" 1x)'],
  ['hides the word', 'background: \\75rl(//tracker.example)'],
  ['fetches a sheet', '@import "//tracker.example/a.css"'],
  ['ends the rule around it', '} body { display: none'],
  ['ends it and opens another', 'p {} } body { p {}'],
  ['leaves a bracket open', 'p { color: red'],
  ['is longer than any', 'a'.repeat(10_001)],
  ['is no text', { css: '' }],
];
for (const [what, found] of REFUSED) {
  test(`what ${what} is none`, () => expect(isOwnStyle(found)).toBe(false));
}
