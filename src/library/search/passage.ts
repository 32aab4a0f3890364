import { hitTest } from './forms';
import type { Query } from './query';
import { type Token, tokensOf } from './tokens';

/** A stretch of text with what is a hit in it. */
export interface Passage {
  /** In turn not marked and marked, beginning with what isn't. */
  parts: string[];
}

const LENGTH = 180;
const BEFORE = 60;
const SENTENCE_END = /[.!?؟…\n]\s*$/;

/** Which words are hits, by query and language: a list shows many texts, which have most of their words in common. */
const known = new WeakMap<Query, Map<string, (word: string) => boolean>>();

/** The places of `text` that are hits for `query`, as start and end. */
export function hitsIn(text: string, query: Query, language: string): Token[] {
  const byLanguage = known.get(query) ?? new Map<string, (word: string) => boolean>();
  known.set(query, byLanguage);
  const isHit = byLanguage.get(language) ?? hitsOf(query, language);
  byLanguage.set(language, isHit);
  return tokensOf(text).filter(({ word }) => isHit(word));
}

function hitsOf(query: Query, language: string): (word: string) => boolean {
  const tests = query.sought.flatMap(({ words, isPrefix }) =>
    words.map((word, at) => hitTest(word, isPrefix && at === words.length - 1)),
  );
  const words = new Map<string, boolean>();
  return (word) => {
    const earlier = words.get(word);
    if (earlier !== undefined) return earlier;
    const hit = tests.some((test) => test(word, language));
    words.set(word, hit);
    return hit;
  };
}

/** The sentence of `text` in which most of what is sought stands near together, marked; `null` when none of it does. */
export function passageOf(text: string, query: Query, language: string): Passage | null {
  const hits = hitsIn(text, query, language);
  let best = { start: 0, words: 0 };
  for (const [at, { start }] of hits.entries()) {
    const words = new Set<string>();
    for (let next = at; next < hits.length && (hits[next] as Token).start < start + LENGTH - BEFORE; next++) {
      words.add((hits[next] as Token).word);
    }
    if (words.size > best.words) best = { start, words: words.size };
  }
  if (best.words === 0) return null;
  const from = beginning(text, best.start);
  const to = ending(text, from + LENGTH);
  return { parts: marked(text, from, to, hits) };
}

/** `text` whole, with the hits in it marked. */
export function markedWhole(text: string, query: Query, language: string): string[] {
  return marked(text, 0, text.length, hitsIn(text, query, language));
}

function marked(text: string, from: number, to: number, hits: Token[]): string[] {
  const parts: string[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  parts.push(text.slice(at, to));
  if (from > 0 && !SENTENCE_END.test(text.slice(0, from))) parts[0] = `…${parts[0]}`;
  if (to < text.length) parts[parts.length - 1] += '…';
  return parts.map((part) => part.replace(/\s+/g, ' '));
}

/** Where the sentence begins, or a word not far before. */
function beginning(text: string, hit: number): number {
  const before = text.slice(Math.max(0, hit - BEFORE), hit);
  const end = Math.max(...['.', '!', '?', '؟', '\n'].map((sign) => before.lastIndexOf(sign)));
  if (end >= 0) return hit - before.length + end + (/^.\s*/s.exec(before.slice(end))?.[0].length ?? 1);
  if (hit <= BEFORE) return 0;
  return hit - before.length + before.indexOf(' ') + 1;
}

function ending(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.lastIndexOf(' ', limit);
  return space > limit - 30 ? space : limit;
}
