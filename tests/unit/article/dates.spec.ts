import { expect, test } from '@playwright/test';
import { findDate, findPublishedDate } from '../../../src/article/dates';

const DATES: [string, string | null][] = [
  ['le 02 - 07 - 2025', '2025-07-02'],
  ['يوم ٠٢ - ١٢ - ٢٠٢٣', '2023-12-02'],
  ['19/01/2025', '2025-01-19'],
  ['2025/01/19', '2025-01-19'],
  ['2025-07-02', '2025-07-02'],
  ['2025-07-02T10:20:30+01:00', '2025-07-02T10:20:30+01:00'],
  ['2025-07-02T23:20Z', '2025-07-02T23:20:00Z'],
  ['2025-07-02T23:20:11.123+0100', '2025-07-02T23:20:11+01:00'],
  ['2025-07-02T10:20:30', '2025-07-02'],
  ['1er février 2024', '2024-02-01'],
  ['Publié le mardi 5 novembre 2024 à 10h', '2024-11-05'],
  ['December 2, 2023', '2023-12-02'],
  ['2nd of March 2021', '2021-03-02'],
  ['12 يوليوز 2024', '2024-07-12'],
  ['12 جويلية 2024', '2024-07-12'],
  ['12 فيفري 2024', '2024-02-12'],
  ['3 غشت، 2022', '2022-08-03'],
  ['3. März 2024', '2024-03-03'],
  ['Dienstag, 14. Dezember 2021', '2021-12-14'],
  ['3 de mayo de 2024', '2024-05-03'],
  ['21 gennaio 2023', '2023-01-21'],
  ['5 de fevereiro de 2022', '2022-02-05'],
  ['14 mrt 2025', '2025-03-14'],
  ['28 października 2020', '2020-10-28'],
  ['12 كانون الثاني 2024', '2024-01-12'],
  ['12-Mar-2024', '2024-03-12'],
  ['05/14/2024', '2024-05-14'],
  ['5 magasins 2024', null],
  ['31 - 02 - 2024', null],
  ['2024', null],
  ['le 12', null],
  ['', null],
];
for (const [text, expected] of DATES) {
  test(`finds ${expected} in “${text}”`, () => expect(findDate(text)).toBe(expected));
}

const PUBLISHED: [string, string | null, boolean][] = [
  ['Published 1 May 2024', '2024-05-01', true],
  ['Updated 3 May 2024. Published 1 May 2024', '2024-05-01', true],
  ['Published 1 May 2024, updated 3 May 2024', '2024-05-01', true],
  ['Mis à jour le 3 mai 2024, publié le 1er mai 2024', '2024-05-01', true],
  ['Aktualisiert am 3. Mai 2024', null, false],
  ['آخر تحديث: 3 ماي 2024، نشر يوم 1 ماي 2024', '2024-05-01', true],
  ['1 May 2024', '2024-05-01', false],
];
for (const [text, date, isSaid] of PUBLISHED) {
  test(`finds that “${text}” was published ${date}`, () =>
    expect(findPublishedDate(text)).toEqual(date === null ? null : { date, isSaid }));
}
