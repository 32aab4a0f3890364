import { expect, test } from '@playwright/test';
import { themeFor } from '../../../src/reader/dress';

const CASES = [
  ['system', false, false, 'light'],
  ['system', true, false, 'dark'],
  ['system', false, true, 'contrast-light'],
  ['system', true, true, 'contrast-dark'],
  ['sepia', true, true, 'sepia'],
  ['black', false, false, 'black'],
  ['contrast', false, false, 'contrast-light'],
  ['contrast', true, false, 'contrast-dark'],
] as const;

for (const [chosen, isDark, wantsContrast, theme] of CASES) {
  test(`${chosen}, ${isDark ? 'dark' : 'light'}${wantsContrast ? ' with contrast' : ''} comes to ${theme}`, () => {
    expect(themeFor(chosen, { isDark, wantsContrast })).toBe(theme);
  });
}
