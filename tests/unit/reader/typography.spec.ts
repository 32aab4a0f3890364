import { expect, test } from '@playwright/test';
import { typeset } from '../../../src/reader/typography';

const NARROW = '\u202f';
const FIXED = '\u00a0';

const FRENCH: [string, string][] = [
  ['Est-ce clair ?', `Est-ce clair${NARROW}?`],
  ['Oui!', `Oui${NARROW}!`],
  ['Quoi ?!', `Quoi${NARROW}?!`],
  ['un mot ; un autre', `un mot${NARROW}; un autre`],
  ['Sefrou : un moulin', `Sefrou${FIXED}: un moulin`],
  ['Titre: suite', `Titre${FIXED}: suite`],
  ['en 2024 204 000 et 1 204 000, 17 0000', `en 2024 204${NARROW}000 et 1${NARROW}204${NARROW}000, 17 0000`],
  ["l'eau d'ici", 'l’eau d’ici'],
  ['« Oui », dit-il', `«${NARROW}Oui${NARROW}», dit-il`],
  ['«Oui», dit-il', `«${NARROW}Oui${NARROW}», dit-il`],
  ["risque de « s'aggraver« , dit-il", `risque de «${NARROW}s’aggraver${NARROW}» , dit-il`],
  ['« Il dit « non » et part »', `«${NARROW}Il dit «${NARROW}non${NARROW}» et part${NARROW}»`],
  ['à 10:30, https://a.example/?q=1;b=2', 'à 10:30, https://a.example/?q=1;b=2'],
];

const ARABIC: [string, string][] = [
  ['قال ، ثم مضى', `قال${FIXED}، ثم مضى`],
  ['هل ؟ نعم .', `هل${FIXED}؟ نعم${FIXED}.`],
  ['«من جديد »', `«من جديد${FIXED}»`],
  ['الكتاب و القلم', `الكتاب و${FIXED}القلم`],
  ['بلغ 96 000 درهم', `بلغ 96${FIXED}000 درهم`],
  ['ورد في الكتاب', 'ورد في الكتاب'],
  ['ســـلام "١٢"', 'ســـلام "١٢"'],
];

for (const [found, drawn] of FRENCH) {
  test(`French: ${found}`, () => expect(typeset(found, 'fr-MA', 'ltr')).toBe(drawn));
}

for (const [found, drawn] of ARABIC) {
  test(`Arabic: ${found}`, () => {
    expect(typeset(found, 'ar', 'rtl')).toBe(drawn);
    expect(typeset(found, null, 'rtl')).toBe(drawn);
  });
}

test('typesetting twice changes nothing more', () => {
  for (const [found] of FRENCH)
    expect(typeset(typeset(found, 'fr', 'ltr'), 'fr', 'ltr')).toBe(typeset(found, 'fr', 'ltr'));
  for (const [found] of ARABIC)
    expect(typeset(typeset(found, 'ar', 'rtl'), 'ar', 'rtl')).toBe(typeset(found, 'ar', 'rtl'));
});

test('English, and a text of no known language, stay as found', () => {
  expect(typeset("What's this ? « No »", 'en', 'ltr')).toBe("What's this ? « No »");
  expect(typeset('Quoi ?', null, 'ltr')).toBe('Quoi ?');
});
