import { expect, test } from '@playwright/test';
import { splitSentences } from '../../../src/reader/aloud/split-sentences';

for (const [lang, sentences] of [
  ['fr', ['Le prix a été remis à M. Dupont et à J. Aït Lahcen. ', 'Il pleuvait.']],
  ['fr', ['« MM. Alaoui et Bennis sont venus. ', 'La salle était pleine. »']],
  ['en', ['Dr. Amrani spoke first (with S. Idrissi). ', 'Nobody asked why.']],
  ['es', ['La Sra. Ortega llegó tarde. ', 'Llovía.']],
  ['ar', ['قاعة القراءة صباح الافتتاح (تصوير: ع. الراضي). ', 'وقال د. بناني إن الفكرة قديمة.']],
  // An abbreviation of several letters may end a sentence, and so does a word.
  ['fr', ['Elle travaille à l’O.N.U. ', 'Personne ne le savait.']],
] as const) {
  test(`sentences end where they do: ${sentences[0]}`, () => {
    const split = splitSentences(sentences.join(''), lang);
    expect(split.map(({ text }) => text)).toEqual(sentences);
    expect(split.map(({ index }) => index)).toEqual([0, sentences[0].length]);
  });
}
