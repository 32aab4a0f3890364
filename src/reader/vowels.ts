import { countOf } from '../article/letters';

/** Whether an Arabic text carries vowel marks, one in five letters or more: its lines then need more room. */
export function isVowelled(text: string): boolean {
  const sample = text.slice(0, 4000);
  const marks = countOf(sample, /[\u064b-\u0652\u0670]/g);
  return marks > 0 && marks * 5 >= countOf(sample, /[\u0620-\u064a\u0671-\u06d3]/g);
}
