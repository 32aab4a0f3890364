import type { AdKey } from '../ads/types';

/**
 * A key as one number of 53 bits (cyrb53): thousands of them lie in a page's memory, and are read before it paints. By hand:
 * the number of the same key where the ad was picked by hand, so that nothing else has to show that it is one.
 */
export function keyHash({ kind, value }: AdKey, isByHand = false): number {
  const text = `${isByHand ? 'hand ' : ''}${kind} ${value}`;
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}
