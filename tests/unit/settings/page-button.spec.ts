import { expect, test } from '@playwright/test';
import { isButtonPlace, PAGE_BUTTON } from '../../../src/settings/page-button';

test('a place is at a side, and between the foot and the top', () => {
  const good = [PAGE_BUTTON.place.standard, { side: 'start', up: 1 }, { side: 'end', up: 0.4 }];
  const bad = [null, 'end', {}, { side: 'left', up: 0 }, { side: 'end' }].concat(
    [-0.1, 1.1, Number.NaN, '0', null].map((up) => ({ side: 'end', up })) as never[],
  );
  expect(good.filter(isButtonPlace)).toEqual(good);
  expect(bad.filter(isButtonPlace)).toEqual([]);
});
