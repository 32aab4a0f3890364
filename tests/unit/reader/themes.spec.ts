import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const CSS = readFileSync('src/reader/look/themes.css', 'utf8');

const themes = [...CSS.matchAll(/^\[data-theme="([\w-]+)"\] \{([^}]*)\}/gm)].map(([, name = '', body = '']) => ({
  name,
  tokens: new Map([...body.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, token = '', value = '']) => [token, value])),
}));

/** As WCAG 2 has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The least ratio of each colour on the page and on the bars. */
const LEAST = [
  ['text', 'bg', 11],
  ['text', 'surface', 9.9],
  ['muted', 'bg', 6],
  ['muted', 'surface', 5.4],
  ['link', 'bg', 7],
  ['link', 'surface', 6.5],
  ['seen', 'bg', 7],
  ['seen', 'surface', 6],
  ['flag', 'surface', 5],
  ['focus', 'bg', 7],
  ['control', 'bg', 3.7],
  ['control', 'surface', 3.3],
  ['text', 'mark-1', 6],
  ['text', 'mark-2', 6.9],
] as const;

test('there are six themes', () => {
  expect(themes.map(({ name }) => name)).toEqual([
    'light',
    'sepia',
    'dark',
    'black',
    'contrast-light',
    'contrast-dark',
  ]);
});

for (const { name, tokens } of themes) {
  for (const [front, back, least] of LEAST) {
    test(`${name}: ${front} stands out from ${back}`, () => {
      expect(contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')).toBeGreaterThanOrEqual(least);
    });
  }
}
