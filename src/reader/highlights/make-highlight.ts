import type { Highlight } from '../../article/marks';
import type { DrawnText } from './drawn-text';
import { findQuote, lettersOf, type Quote, quoteOf, type Span } from './quote';

/** The highlight of what is selected. @param found the text as the page has it: what is kept is that, not what is drawn */
export function highlightOf(span: Span, drawn: DrawnText, found: string, now: number): Highlight {
  return {
    id: crypto.randomUUID(),
    ...asFound(span, drawn, found),
    note: '',
    createdAt: now,
    updatedAt: now,
  };
}

function asFound(span: Span, drawn: DrawnText, found: string): Quote {
  const quote = quoteOf(drawn.letters, span);
  const { text, places } = lettersOf(found);
  const place = findQuote(text, quote, span.start / drawn.letters.length);
  const first = place && places[place.start];
  const last = place && places[place.end - 1];
  if (typeof first === 'number' && typeof last === 'number') return quoteOf(found, { start: first, end: last + 1 });
  // A block that was brought back is no part of the text: it is known as it is drawn.
  return { ...quote, exact: drawn.rangeOf(span)?.toString().replace(/\s+/g, ' ') ?? quote.exact };
}

/** Where a highlight stands in a text that is drawn; `null` when its words are gone. */
export function rangeOf(highlight: Highlight, drawn: DrawnText, found: string): Range | null {
  const place = findQuote(drawn.letters, highlight, highlight.start / Math.max(1, found.length));
  return place && drawn.rangeOf(place);
}
