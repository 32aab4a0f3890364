import { latinDigits } from '../../article/fold';
import { foldWord } from './fold-word';
import { wordsOf } from './tokens';

/** Words of a query: one, or several that must follow each other. */
export interface Clause {
  words: string[];
  /** Whether the last word is a beginning. */
  isPrefix: boolean;
}

/** What a reader asks for. All of it must hold. */
export interface Query {
  sought: Clause[];
  without: Clause[];
  /** Folded; each is to be within the name of a paper. */
  papers: string[];
  tags: string[];
  /** Days as `YYYY-MM-DD`: the first that is asked for, and the first that isn't any more. */
  after: string | null;
  before: string | null;
}

type Field = 'paper' | 'tag' | 'before' | 'after';

/** The names of the fields as people write them, folded. */
const FIELDS: Record<string, Field> = {};
const NAMES: Record<Field, string> = {
  paper: 'paper journal source periodico diario جريدة صحيفة مصدر',
  tag: 'tag étiquette mot-clé etiqueta وسم',
  before: 'before avant antes قبل',
  after: 'after après depuis después desde بعد منذ',
};
for (const [field, names] of Object.entries(NAMES))
  for (const name of names.split(' ')) FIELDS[foldWord(name)] = field as Field;

/** A sign of absence, a name with a colon, and a phrase in quotation marks of any language or a run without spaces. */
const PART_PATTERN =
  /(?<minus>[-−–]?)(?:(?<name>[\p{L}\p{M}-]+)[:：])?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<plain>[^\s"“”„«»]+))/gu;

/** Reads what a reader types: words, "a phrase", -without, paper:, tag:, before: and after:, in our languages. */
export function parseQuery(text: string): Query {
  const query: Query = { sought: [], without: [], papers: [], tags: [], after: null, before: null };
  const parts = [...text.matchAll(PART_PATTERN)];
  for (const [at, { groups = {} }] of parts.entries()) {
    const { minus = '', name = '', phrase, plain = '' } = groups;
    const value = (phrase ?? plain).trim();
    const field = FIELDS[foldWord(name)];
    if (field) {
      addField(query, field, value);
      continue;
    }
    // The last word of what is being typed may go on.
    const isTyped = phrase === undefined && at === parts.length - 1 && !/\s$/.test(text);
    const isPrefix = phrase === undefined && (plain.endsWith('*') || (isTyped && !minus));
    for (const clause of clausesOf(name ? `${name} ${value}` : value, phrase !== undefined, isPrefix)) {
      (minus ? query.without : query.sought).push(clause);
    }
  }
  return query;
}

/** Whether a query asks for words, and so has hits to be ranked. */
export function hasWords({ sought, without }: Query): boolean {
  return sought.length + without.length > 0;
}

function clausesOf(text: string, isPhrase: boolean, isPrefix: boolean): Clause[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (isPhrase) return [{ words, isPrefix: false }];
  // Of «l’eau» and «d’Oujda» the letter is no word that anybody looks for.
  const sought = words.length > 1 ? words.filter((word) => word.length > 1) : words;
  return sought.map((word, at) => ({ words: [word], isPrefix: isPrefix && at === sought.length - 1 }));
}

function addField(query: Query, field: Field, value: string): void {
  if (!value) return;
  if (field === 'paper') query.papers.push(foldName(value));
  else if (field === 'tag') query.tags.push(foldName(value));
  else query[field] = dayOf(value) ?? query[field];
}

/** A name as it is compared: the same words with one space between them. */
export function foldName(name: string): string {
  return wordsOf(name).join(' ');
}

/** The first day of a year, a month or a day, as `YYYY-MM-DD`; days are written from either end. */
function dayOf(text: string): string | null {
  const numbers = latinDigits(text).match(/\d+/g) ?? [];
  const [year = '', month = '01', day = '01'] = (numbers[0]?.length ?? 0) < 3 ? numbers.toReversed() : numbers;
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year.length === 4 && !Number.isNaN(Date.parse(date)) ? date : null;
}
