import { baseLanguage } from '../../article/language';
import type { SavedArticle } from '../types';
import { stemTerms } from './forms';
import { wordsOf } from './tokens';

/** How much a word counts by where it stands, beside one in the text. */
const WEIGHTS = { title: 8, tags: 6, names: 4, notes: 3, text: 1 };
/** Words between two fields, so that no phrase goes from one into the next. */
const GAP = 50;
const MOST = 255;

/** What is known of one term in one article. */
export interface Posting {
  weight: number;
  /** Places of the word, rising; none for stems. */
  positions: number[];
}

/** An article as the index keeps it. */
export interface IndexedDocument {
  /** Number of words of the text. */
  length: number;
  terms: Map<string, Posting>;
}

/** Takes an article and its text apart into terms. */
export function documentOf({ about, marks }: Pick<SavedArticle, 'about' | 'marks'>, text: string): IndexedDocument {
  const terms = new Map<string, Posting>();
  const language = baseLanguage(about.lang);
  const names = [about.byline, about.source.name, about.siteName].filter((name) => name !== null);
  let place = 0;
  const add = (words: string[], weight: number) => {
    for (const word of words) {
      const own = postingOf(terms, word);
      own.weight = Math.min(MOST, own.weight + weight);
      own.positions.push(place++);
      for (const term of stemTerms(word, language)) {
        const stem = postingOf(terms, term);
        stem.weight = Math.min(MOST, stem.weight + weight);
      }
    }
    place += GAP;
  };
  add(wordsOf(about.title), WEIGHTS.title);
  for (const tag of marks.tags) add(wordsOf(tag), WEIGHTS.tags);
  for (const name of names) add(wordsOf(name), WEIGHTS.names);
  for (const { note } of marks.highlights) add(wordsOf(note), WEIGHTS.notes);
  const words = wordsOf(text);
  add(words, WEIGHTS.text);
  return { length: words.length, terms };
}

function postingOf(terms: Map<string, Posting>, term: string): Posting {
  const known = terms.get(term);
  if (known) return known;
  const posting = { weight: 0, positions: [] };
  terms.set(term, posting);
  return posting;
}
