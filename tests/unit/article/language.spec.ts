import { expect, test } from '@playwright/test';
import { languageOf } from '../../../src/article/language';

const TEXTS: [string, string | null, string | null][] = [
  ['Le conseil de la ville a voté le budget pour les écoles', 'en', 'fr'],
  ['Le conseil de la ville a voté le budget pour les écoles', 'fr-MA', 'fr-MA'],
  ['The council of the city has voted on its budget for schools', null, 'en'],
  ['El ayuntamiento de la ciudad aprobó el presupuesto para las escuelas', null, 'es'],
  [
    'Le lavoir se visite le samedi, de dix heures à midi, et l’on peut y entendre la cloche, en se bouchant les oreilles',
    'fr',
    'fr',
  ],
  ['Der Rat der Stadt hat den Haushalt für die Schulen beschlossen', 'de', 'de'],
  ['صوت مجلس المدينة على الميزانية', 'fr', 'ar'],
  ['صوت مجلس المدينة على الميزانية', 'ar', 'ar'],
  ['ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏ ⵓⵙⵉⵏⴰⴳ', null, 'zgh'],
  ['Casablanca 2025', 'fr', 'fr'],
  ['Casablanca 2025', null, null],
  ['Casablanca 2025', '<b>', null],
];
for (const [text, claimed, expected] of TEXTS) {
  test(`“${text}”, claimed ${claimed}, is ${expected}`, () => expect(languageOf(text, claimed)).toBe(expected));
}
