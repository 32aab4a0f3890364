import createPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import type { Exported, ExportPlace } from '../../../src/library/export/exported';
import type { Highlight } from '../../../src/library/types';
import { contentAsFound } from '../../../src/reader/copy/as-found';
import { linkWithin } from '../../../src/reader/copy/link-within';
import { markdownOf } from '../../../src/reader/copy/markdown';

const { window } = new JSDOM('');
/** What a page of the extension has, and Node hasn’t. */
export function haveDocument(): void {
  Object.assign(globalThis, { document: window.document, XMLSerializer: window.XMLSerializer });
}

/** A picture of one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
export const KEPT_PICTURE = 'https://img.example/kept.png?w=1&h=2';

export const EXPORT_PLACE: ExportPlace = {
  words: { lang: 'fr', dir: 'ltr', say: (key) => key },
  now: new Date('2026-11-25T18:00:00Z'),
  contentOf({ article: { about, marks, id }, text }) {
    const choices = {
      restored: text.removed.filter(({ key }) => marks.kept.includes(key)),
      keys: text.blockKeys,
      taken: new Set(marks.taken),
    };
    const content = contentAsFound(text.content, choices, createPurify(window));
    linkWithin(content, about, `t${id}-`);
    return content;
  },
  pictureOf: async (_id, url) => (url === KEPT_PICTURE ? new Blob([PNG], { type: 'image/png' }) : null),
  dateOf: ({ publishedTime }) => publishedTime,
  markdownOf,
};

const HIGHLIGHT: Highlight = {
  id: 'h1',
  exact: 'Trois ans & plus',
  prefix: '',
  suffix: '',
  start: 0,
  end: 5,
  note: 'À relire <bientôt>',
  createdAt: 1,
  updatedAt: 1,
};

/** @param at gives it its id */
export function exportedSample(at: number, lang: 'ar' | 'fr' | null, title: string, content: string): Exported {
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  return {
    article: {
      id,
      addressKeys: [`maghress.com/${at}`, `gazette.example/a|b?q=[${at}]`],
      about: {
        url: `https://www.maghress.com/${at}`,
        title,
        byline: lang === 'ar' ? 'سعاد النخلي' : 'Zineb Bernoussi',
        siteName: 'Maghress',
        source: { name: lang === 'ar' ? 'جريدة الواحة' : 'La Gazette', url: `https://gazette.example/a|b?q=[${at}]` },
        publishedTime: '2026-03-01',
        lang,
        dir: lang === 'ar' ? 'rtl' : 'ltr',
        excerpt: null,
        leadImage: null,
        wordCount: 12,
        readingMinutes: 1,
      },
      savedAt: 1_770_000_000_000 + at,
      updatedAt: 1_770_000_000_000 + at,
      deletedAt: null,
      marks: {
        tags: ['eau', 'sud: "ouest"'],
        state: 'reading',
        isFavourite: true,
        place: { block: 1, share: 0.5 },
        highlights: [HIGHLIGHT],
        kept: [],
        taken: [],
      },
      fieldTimes: { about: 1_770_000_000_000 },
      pictures: [],
    },
    text: { id, content, textContent: 'Trois ans & plus', alsoIn: [], removed: [], blockKeys: [] },
  };
}

export async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
