import { expect, test } from '@playwright/test';
import { alsoIn } from '../../../src/library/also-in';
import type { SavedArticle } from '../../../src/library/types';

function saved(id: string, title: string, name: string | null): SavedArticle {
  const source = { name, url: name && `https://${id}.example/story` };
  const about = { title, lang: 'fr', siteName: 'Maghress', url: `https://www.maghress.com/${id}`, source };
  return { id, about } as SavedArticle;
}

const STORY = 'La palmeraie du sud attend la pluie depuis trois ans';

test('papers with the same story are named once, the own one and other stories never', () => {
  const own = saved('a', STORY, 'Al Waha');
  const others = [
    own,
    saved('b', 'Depuis trois ans la palmeraie du sud attend la pluie', 'La Gazette'),
    saved('c', STORY, 'Al Waha'),
    saved('d', 'Le port rouvre ses quais aux pêcheurs', 'Le Courrier'),
  ];
  const named = [{ name: 'La Gazette', url: 'https://www.maghress.com/named' }];
  expect(alsoIn(own, { alsoIn: named }, others)).toEqual(named);
  expect(alsoIn(own, null, others)).toEqual([{ name: 'La Gazette', url: 'https://b.example/story' }]);
  expect(alsoIn(own, null, [saved('e', STORY, null)])).toEqual([
    { name: 'Maghress', url: 'https://www.maghress.com/e' },
  ]);
});
