import { expect, test } from '@playwright/test';
import { createKeys } from '../../../src/reader/keys';
import { navigationKeys } from '../../../src/reader/navigation-keys';

function pressed(key: string, dir: 'ltr' | 'rtl', shiftKey = false): string[] {
  const gone: string[] = [];
  const tell = (what: string) => () => void gone.push(what);
  const keys = createKeys();
  keys.add(navigationKeys({ goBack: tell('back'), goNext: tell('next'), openFullPage: tell('full page') }, dir));
  keys.onKeyDown({ key, code: key, shiftKey, composedPath: () => [], preventDefault: () => {} } as never);
  return gone;
}

test('arrows go with the lines of the text', () => {
  expect(pressed('ArrowRight', 'ltr')).toEqual(['next']);
  expect(pressed('ArrowLeft', 'ltr')).toEqual(['back']);
  expect(pressed('ArrowLeft', 'rtl')).toEqual(['next']);
  expect(pressed('ArrowRight', 'rtl')).toEqual(['back']);
});

test('letters go the same way in both', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    expect(pressed('n', dir)).toEqual(['next']);
    expect(pressed('b', dir)).toEqual(['back']);
    expect(pressed('f', dir)).toEqual(['full page']);
  }
});

test('other keys are left alone, and arrows that select', () => {
  for (const key of ['Enter', ' ', 'PageDown', 'Tab', '1', '?', '؟']) expect(pressed(key, 'ltr')).toEqual([]);
  expect(pressed('ArrowRight', 'ltr', true)).toEqual([]);
});
