import { expect, test } from '@playwright/test';
import { sameStories } from '../../../src/article/same-story';

const told = (titles: string[], lang: string) => titles.map((title) => ({ title, lang }));

/** Other headlines of a day, so that some words are common and others rare. */
const FRENCH = told(
  [
    'À Taza, une bibliothèque de quartier ouvre ses portes le soir',
    'Le port de Safi reçoit deux grues neuves venues par la mer',
    'Les pluies d’automne remplissent les barrages du nord',
    'Une équipe d’Agadir gagne le tournoi de robots des lycées',
    'Le prix des amandes baisse sur les marchés du sud',
    'Le musée de la ville haute expose ses tapis anciens',
    'Grève des boulangers : le pain manque dans trois quartiers',
  ],
  'fr',
);
const ARABIC = told(
  [
    'افتتاح مكتبة متنقلة تجوب قرى الأطلس في فصل الصيف',
    'مهندسون شباب يصممون قاربا يعمل بطاقة الشمس',
    'عودة طيور اللقلاق إلى أسوار المدينة العتيقة',
    'الفلاحون يبدؤون جني الزيتون قبل موعده بأسبوعين',
    'قطار الليل يعود إلى الساحل بعد غياب تسع سنوات',
    'سكان الوادي يزرعون ألف شجرة على ضفتي النهر',
  ],
  'ar',
);

function groupsOf(others: typeof FRENCH, ...same: string[]) {
  const lang = others[0]?.lang ?? 'fr';
  return sameStories([...others, ...told(same, lang)])
    .map((group) => group.map(({ title }) => title))
    .filter(({ length }) => length > 1);
}

test('one story that several papers tell is one group, in French', () => {
  const first = 'Tanger : un incendie détruit le vieux marché aux poissons';
  const second = 'Un incendie ravage le marché aux poissons de Tanger';
  const third = 'INCENDIE AU MARCHÉ AUX POISSONS DE TANGER';
  expect(groupsOf(FRENCH, first, second, third)).toEqual([[first, second, third]]);
});

test('one story that several papers tell is one group, in Arabic, whatever is written onto a word', () => {
  const first = 'حريق يلتهم سوق السمك القديم بطنجة';
  const second = 'طنجة: الحريق يلتهم سوق السمك القديم ولا ضحايا';
  expect(groupsOf(ARABIC, first, second)).toEqual([[first, second]]);
});

test('equal titles are one story, but for accents, vowels and signs', () => {
  expect(groupsOf(FRENCH, 'Élections à Fès', 'Elections a Fes !')).toEqual([['Élections à Fès', 'Elections a Fes !']]);
  expect(groupsOf(ARABIC, 'إضراب الخبّازين', 'اضراب الخبازين:')).toEqual([['إضراب الخبّازين', 'اضراب الخبازين:']]);
});

test('what shares a place or a subject only is two stories', () => {
  expect(groupsOf(FRENCH, 'Tanger : un incendie détruit le marché', 'Tanger : le marché ouvre le dimanche')).toEqual(
    [],
  );
  expect(groupsOf(ARABIC, 'طنجة: حريق في سوق السمك', 'طنجة: افتتاح سوق الكتب')).toEqual([]);
  expect(groupsOf(FRENCH)).toEqual([]);
  expect(groupsOf(ARABIC)).toEqual([]);
});

test('a story in two languages is two lines', () => {
  const items = [
    { title: 'Festival Mawazine Rabat 2026', lang: 'fr' },
    { title: 'Festival Mawazine Rabat 2026', lang: 'en' },
  ];
  expect(sameStories(items)).toHaveLength(2);
});

test('words that half of the day’s headlines have make no story', () => {
  const series = Array.from(
    { length: 20 },
    (_, day) => `Coupe d’Afrique : le programme du jour ${day + 1}, ville ${'abcdefghijklmnopqrst'[day]}${day}xyz`,
  );
  expect(sameStories(told(series, 'fr'))).toHaveLength(20);
});

test('a thousand headlines are grouped in the time of a few', () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({
    title: `Headline ${at * 7919} about matter ${at * 104729} in town ${at}`,
    lang: 'en',
  }));
  const start = performance.now();
  expect(sameStories(many)).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(500);
});
