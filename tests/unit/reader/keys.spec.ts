import { expect, test } from '@playwright/test';
import { keyOf } from '../../../src/reader/keys';

const CASES = [
  [{ key: 's', code: 'KeyS' }, 's', 'a Latin letter is itself'],
  [{ key: 'A', code: 'KeyA' }, 'a', 'with Shift or Caps Lock too'],
  [{ key: 'a', code: 'KeyQ' }, 'a', 'on AZERTY, where it stands in another place'],
  [{ key: 'س', code: 'KeyS' }, 's', 'an Arabic letter counts by its place'],
  [{ key: 'لا', code: 'KeyB' }, 'b', 'two of them too'],
  [{ key: 'é', code: 'Digit2' }, 'é', 'but no place stands for a digit'],
  [{ key: '?', code: 'Slash' }, '?', 'a sign is itself'],
  [{ key: '؟', code: 'Slash' }, '?', 'the Arabic question mark asks too'],
  [{ key: '?', code: 'KeyM' }, '?', 'on AZERTY it stands where M does'],
  [{ key: '=', code: 'Equal' }, '+', 'without Shift it means the same'],
  [{ key: '_', code: 'Minus' }, '-', 'with Shift it means the same'],
  [{ key: 'Escape', code: 'Escape' }, 'Escape', 'a name is itself'],
] as const;

for (const [event, expected, why] of CASES) {
  test(`${event.key} at ${event.code} is ${expected}: ${why}`, () => {
    expect(keyOf(event)).toBe(expected);
  });
}
