import { expect, test } from '@playwright/test';
import { navigationOf } from '../../../src/reader/navigation-keys';

test('letters are taken by what they are, on any keyboard of Latin letters', () => {
  expect(navigationOf({ key: 'n', code: 'KeyN' }, 'ltr')).toBe('goNext');
  expect(navigationOf({ key: 'b', code: 'KeyB' }, 'rtl')).toBe('goBack');
  expect(navigationOf({ key: 'f', code: 'KeyF' }, 'ltr')).toBe('openFullPage');
  // AZERTY: the key where others have Q gives A.
  expect(navigationOf({ key: 'a', code: 'KeyQ' }, 'ltr')).toBeNull();
});

test('on an Arabic keyboard letters are taken by their place', () => {
  expect(navigationOf({ key: 'ى', code: 'KeyN' }, 'rtl')).toBe('goNext');
  expect(navigationOf({ key: 'لا', code: 'KeyB' }, 'rtl')).toBe('goBack');
});

test('arrows go with the lines of the text', () => {
  const [left, right] = ['ArrowLeft', 'ArrowRight'].map((key) => ({ key, code: key }));
  if (!left || !right) throw new Error('There are two arrows.');
  expect(navigationOf(right, 'ltr')).toBe('goNext');
  expect(navigationOf(left, 'ltr')).toBe('goBack');
  expect(navigationOf(left, 'rtl')).toBe('goNext');
  expect(navigationOf(right, 'rtl')).toBe('goBack');
});

test('other keys are left alone', () => {
  for (const key of ['Enter', ' ', 'PageDown', 'Tab', '1', '?', '؟']) {
    expect(navigationOf({ key, code: key }, 'ltr')).toBeNull();
  }
});
