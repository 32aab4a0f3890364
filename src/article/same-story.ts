import { fold } from './fold';

/** What is needed of a headline to tell whether it is another's story. */
interface Told {
  title: string;
  lang: string | null;
}

const WORD_PATTERN = /[\p{L}\p{N}]+/gu;
const MIN_WORD_LENGTH = 3;
/** What Arabic writes onto the beginning of a word: and, so, in, to, the. */
const ARABIC_PREFIX_PATTERN = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{4}))(?=\p{L}{3})/u;
const DIFFERENT_ENDINGS_PATTERN = /(?:s|es|ات|ين|ون|ها)$/u;

/** Two stories share this many words that few other headlines have, … */
const MIN_SHARED = 3;
/** … which weigh this much of the shorter headline, … */
const MIN_SHARE = 0.55;
/** … and words of so many headlines tell nothing: the name of the king, of the country. */
const COMMON_SHARE = 0.12;
const ALWAYS_RARE = 4;

/**
 * The headlines by story: in each group the first one that was given, then those of the same story in order. Of one story
 * are titles that are equal after folding, or that share enough rare words; never headlines of two languages.
 */
export function sameStories<Item extends Told>(items: readonly Item[]): Item[][] {
  const told = items.map((item) => ({ item, folded: fold(item.title), words: wordsOf(item) }));
  const counts = new Map<string, number>();
  for (const { words } of told) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const limit = Math.max(ALWAYS_RARE, items.length * COMMON_SHARE);
  const weight = (word: string) => {
    const count = counts.get(word) ?? 0;
    return count > limit ? 0 : Math.log(1 + items.length / count);
  };

  const groups: { leader: (typeof told)[number]; weight: number; items: Item[] }[] = [];
  const groupsOfWord = new Map<string, Set<number>>();
  for (const each of told) {
    const own = sum([...each.words].map(weight));
    const candidates = new Set([...each.words].filter(weight).flatMap((word) => [...(groupsOfWord.get(word) ?? [])]));
    // With the group's first headline only: from one to the next, a chain would lead to another story.
    const found = [...candidates].find((at) => {
      const group = groups[at];
      return group && isSame(each, group.leader, Math.min(own, group.weight), weight);
    });
    if (found !== undefined) {
      groups[found]?.items.push(each.item);
      continue;
    }
    for (const word of each.words) {
      if (weight(word)) groupsOfWord.set(word, (groupsOfWord.get(word) ?? new Set()).add(groups.length));
    }
    groups.push({ leader: each, weight: own, items: [each.item] });
  }
  return groups.map((group) => group.items);
}

interface Candidate {
  item: Told;
  folded: string;
  words: Set<string>;
}

function isSame(a: Candidate, b: Candidate, shorter: number, weight: (word: string) => number): boolean {
  if (languageOf(a.item) !== languageOf(b.item)) return false;
  if (a.folded === b.folded) return true;
  const shared = [...a.words].filter((word) => b.words.has(word) && weight(word) > 0);
  return shared.length >= MIN_SHARED && sum(shared.map(weight)) >= shorter * MIN_SHARE;
}

function languageOf({ lang, title }: Told): string {
  return lang?.split('-')[0] ?? (/\p{Script=Arabic}/u.test(title) ? 'ar' : '');
}

/** Words with the language in front, and without what grammar puts onto them. */
function wordsOf({ title }: Told): Set<string> {
  const words = fold(title).match(WORD_PATTERN) ?? [];
  return new Set(
    words
      .map((word) => word.replace(ARABIC_PREFIX_PATTERN, ''))
      .filter((word) => word.length >= MIN_WORD_LENGTH)
      .map((word) => (word.length > 5 ? word.replace(DIFFERENT_ENDINGS_PATTERN, '') : word)),
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
