import { directionOf } from '../../article/direction';
import type { Direction } from '../../article/types';

const MARK: Record<Direction, string> = { ltr: '\u200e', rtl: '\u200f' };
const STRONG_PATTERN = /[\p{L}]/u;

/** A name in a sentence of another direction: it disturbs nothing around it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/**
 * `line` so that a program which goes by its first letter, as messengers do, runs it the way of all its words: «CAN 2025»
 * and “Google” open Arabic titles.
 */
export function inDirection(line: string, dir: Direction): string {
  const first = STRONG_PATTERN.exec(line.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0];
  return first && directionOf(first) === dir ? line : MARK[dir] + line;
}
