import type { AdFlag } from '../../src/flags/types';

/** A flag as the background keeps it; `number` tells it from others. */
export function madeFlag(number: number, change: Partial<AdFlag> = {}): AdFlag {
  return {
    keys: [
      { kind: 'land', value: `shop-${number}.example` },
      { kind: 'cre', value: `img.example/${number}.jpg` },
      { kind: 'host', value: `maghress.com|gpt|/21/Top${number}` },
    ],
    isByHand: false,
    network: 'gpt',
    title: `An offer, the ${number}th`,
    id: `made-${number}`,
    v: 1,
    createdAt: 1_700_000_000_000 + number,
    updatedAt: 1_700_000_000_000 + number,
    isActive: true,
    reason: 'unspecified',
    scope: 'ad',
    site: 'maghress.com',
    hits: 0,
    lastHit: null,
    pool: 'off',
    ...change,
  };
}
