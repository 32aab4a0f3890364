import search from 'approx-string-match';
import type { Highlight } from '../../article/marks';

/** A passage by what it says and what stands around it, and by where it was. */
export type Quote = Pick<Highlight, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** The letters of a text. Its spaces are stored, drawn and copied each in another way, so passages are known without them. */
export interface Letters {
  text: string;
  /** Where each letter stands in the text, in UTF-16 units. */
  places: readonly number[];
}

/** Part of a text or of its letters. */
export interface Span {
  start: number;
  end: number;
}

/** As long as the Web Annotation tools make them. */
const CONTEXT_LENGTH = 32;

/** Typography draws one for the other. */
const SAME_SIGN: Record<string, string> = { '’': "'", '‘': "'", '«': '"', '»': '"', '“': '"', '”': '"' };

/** A passage may change by so much of its letters, and is the same still. */
const MAX_CHANGED_SHARE = 0.25;

/** What weighs how much where a passage stands in several places, as Hypothesis weighs it. */
const WEIGHTS = { exact: 50, prefix: 20, suffix: 20, place: 2 };
/** The same words, and most of what stood around them. */
const SURE_SCORE = 80;
/** Other words, and other words around them: that is another passage. */
const CHANGED_SCORE = 60;

export function lettersOf(text: string): Letters {
  const places: number[] = [];
  let letters = '';
  for (const { 0: sign, index } of text.matchAll(/[^\s\u00ad\u200b\u2060]/g)) {
    places.push(index);
    letters += SAME_SIGN[sign] ?? sign;
  }
  return { text: letters, places };
}

/** The passage of `text` from `start` to `end`. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  };
}

/**
 * Where the passage of `quote` stands in `letters`, also when the text has changed a little since; `null` when it is gone.
 * @param near where it was, as a share of the text
 */
export function findQuote(
  letters: string,
  quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>,
  near: number,
): Span | null {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map((each) => lettersOf(each).text);
  if (!exact) return null;
  const score = ({ start, end, errors }: Found) =>
    WEIGHTS.exact * (1 - errors / exact.length) +
    WEIGHTS.prefix * likeness(letters.slice(Math.max(0, start - CONTEXT_LENGTH), start), prefix) +
    WEIGHTS.suffix * likeness(letters.slice(end, end + CONTEXT_LENGTH), suffix) +
    WEIGHTS.place * (1 - Math.abs(start / letters.length - near));
  const exactly = best(occurrences(letters, exact), score);
  // The same words elsewhere, and other words around them: where they were they may have been changed.
  const isSure = exactly && exactly.score >= SURE_SCORE;
  const nearly = isSure ? null : best(changedOccurrences(letters, exact), score);
  if (nearly && nearly.score > Math.max(exactly?.score ?? 0, CHANGED_SCORE)) {
    return bounded(letters, nearly, { prefix, suffix, reach: maxErrorsOf(exact) });
  }
  return exactly && { start: exactly.start, end: exactly.end };
}

/** So much of what stood around a passage says where it begins and ends. */
const BOUND_LENGTH = 12;

/** A passage that was changed near one of its ends ends where what stood around it does. */
function bounded(
  letters: string,
  { start, end }: Span,
  { prefix = '', suffix = '', reach }: { prefix?: string; suffix?: string; reach: number },
): Span {
  const before = prefix.slice(-BOUND_LENGTH);
  const after = suffix.slice(0, BOUND_LENGTH);
  const first = letters.lastIndexOf(before, start + reach - before.length) + before.length;
  const last = letters.indexOf(after, Math.max(0, end - reach));
  return {
    start: before && Math.abs(first - start) <= reach ? first : start,
    end: after && last > start && Math.abs(last - end) <= reach ? last : end,
  };
}

interface Found extends Span {
  errors: number;
}

function best(all: readonly Found[], score: (found: Found) => number): (Found & { score: number }) | null {
  let first: (Found & { score: number }) | null = null;
  for (const found of all) {
    const own = score(found);
    if (own > (first?.score ?? 0)) first = { ...found, score: own };
  }
  return first;
}

function occurrences(letters: string, exact: string): Found[] {
  const found: Found[] = [];
  for (let at = letters.indexOf(exact); at >= 0; at = letters.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found;
}

/** Places in which it may have been changed are looked at so often, the nearest first. */
const MAX_ROUNDS = 5;

function maxErrorsOf(exact: string): number {
  return Math.floor(exact.length * MAX_CHANGED_SHARE);
}

function changedOccurrences(letters: string, exact: string): Found[] {
  const all: Found[] = [];
  const maxErrors = maxErrorsOf(exact);
  // The search gives the nearest only: what was found is taken out of its way.
  let rest = letters.replaceAll(exact, '\0'.repeat(exact.length));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = search(rest, exact, maxErrors);
    if (found.length === 0) break;
    all.push(...found);
    for (const { start, end } of found) rest = rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end);
  }
  return all;
}

/** How much of what stood around a passage stands in `around` still; 1 where nothing did. */
function likeness(around: string, context = ''): number {
  if (!context) return 1;
  const [nearest] = search(around, context, context.length);
  return 1 - (nearest?.errors ?? context.length) / context.length;
}
