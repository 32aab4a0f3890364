import type { Direction } from '../article/types';

/** The words of the interface, in the language the browser chose among ours. */
export interface Words {
  /** BCP 47 of the messages, which may not be the browser's own. */
  lang: string;
  dir: Direction;
  /** The message of `key`; each name put into it is isolated, so that its direction can't disturb the sentence. */
  say(key: string, ...names: string[]): string;
  /** The message of `key` for `count`, in the plural form that the language has for it. */
  count(key: string, count: number): string;
}

/** Looks a message up, as `browser.i18n.getMessage` does. */
export type MessageLookup = (key: string, substitutions?: string[]) => string;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export function wordsFrom(message: MessageLookup): Words {
  const lang = message('language');
  const plurals = new Intl.PluralRules(lang);
  // One Arabic serves seven countries: counts are written 0–9, which all of them read.
  const numbers = new Intl.NumberFormat(`${lang}-u-nu-latn`);
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    say: (key, ...names) =>
      message(
        key,
        names.map((name) => FIRST_STRONG_ISOLATE + name + POP_ISOLATE),
      ),
    count: (key, count) => message(`${key}_${plurals.select(count)}`, [numbers.format(count)]),
  };
}
