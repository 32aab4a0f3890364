import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const LOCALES = 'public/_locales';
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const PLURAL_PATTERN = new RegExp(`_(?:${FORMS.join('|')})$`);

type Messages = Record<string, { message: string }>;

const locales = new Map(
  readdirSync(LOCALES).map((lang) => [
    lang,
    JSON.parse(readFileSync(join(LOCALES, lang, 'messages.json'), 'utf8')) as Messages,
  ]),
);
const keys = Object.keys(locales.get('en') ?? {});
const plurals = [
  ...new Set(keys.filter((key) => PLURAL_PATTERN.test(key)).map((key) => key.replace(PLURAL_PATTERN, ''))),
];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

test('the interface speaks English, French and Arabic', () => {
  expect([...locales.keys()].sort()).toEqual(['ar', 'en', 'fr']);
});

for (const [lang, messages] of locales) {
  test(`${lang} has every key, each with words`, () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });

  test(`${lang} has every plural form that its grammar asks for, with the count unless the form says it`, () => {
    for (const plural of plurals) {
      for (const form of new Intl.PluralRules(lang).resolvedOptions().pluralCategories) {
        const message = messages[`${plural}_${form}`]?.message ?? '';
        expect(message, `${plural}_${form}`).not.toBe('');
        if (form === 'other' || form === 'few' || form === 'many') expect(message, `${plural}_${form}`).toContain('$1');
      }
    }
  });

  test(`${lang} is in its own language`, () => {
    expect(messages.language?.message).toBe(lang);
    const arabic = Object.entries(messages).filter(
      ([key, { message }]) => key !== 'language' && /[\u0600-\u06ff]/.test(message),
    );
    expect(arabic.length).toBe(lang === 'ar' ? keys.length - 1 : 0);
  });
}

test('French puts its spaces where they can break no line', () => {
  for (const [key, { message }] of Object.entries(locales.get('fr') ?? {})) {
    expect(message, key).not.toMatch(/ [;:!?»]|« |[^\s\u202f\u00a0][;!?]|'/);
  }
});

test('every key is used, and every key that is used exists', () => {
  const code = [...sources('src'), readFileSync('manifest.json', 'utf8')].join('\n');
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`) || code.includes(`\`${key}_\${`);
  const bases = keys.filter((key) => !PLURAL_PATTERN.test(key)).concat(plurals);
  expect(bases.filter((key) => !isUsed(key))).toEqual([]);
  const said = [...code.matchAll(/\b(?:say|count|getMessage)\('([a-z_]+)'/g)].map(([, key]) => key ?? '');
  expect(said.filter((key) => !bases.includes(key) && !keys.includes(key))).toEqual([]);
});
