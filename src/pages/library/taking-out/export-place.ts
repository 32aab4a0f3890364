import { countryOf } from '../../../access/country';
import type { Exported, ExportPlace } from '../../../library/export/exported';
import type { LibraryStore } from '../../../library/store';
import { contentAsFound } from '../../../reader/copy/as-found';
import { linkWithin } from '../../../reader/copy/link-within';
import { markdownOf } from '../../../reader/copy/markdown';
import { directBlocks } from '../../../reader/direct-blocks';
import { displayDate } from '../../../reader/display-date';
import { writeMarks } from '../../../reader/highlights/write-marks';
import type { Words } from '../../../reader/words';

/** What exports need of the page that makes them. */
export function exportPlace(store: Pick<LibraryStore, 'getPicture'>, words: Words, now: Date): ExportPlace {
  return {
    words,
    now,
    contentOf,
    pictureOf: (articleId, url) => store.getPicture(articleId, url),
    dateOf({ publishedTime, lang, url, title }) {
      const place = { lang: lang ?? words.lang, country: countryOf(url), text: title };
      return publishedTime && (displayDate(publishedTime, place, now)?.date ?? null);
    },
    markdownOf,
  };
}

function contentOf({ article: { about, marks, id }, text }: Exported): HTMLElement {
  const content = contentAsFound(text.content, {
    restored: text.removed.filter(({ key }) => marks.kept.includes(key)),
    keys: text.blockKeys,
    taken: new Set(marks.taken),
  });
  linkWithin(content, about, `t${id}-`);
  directBlocks(content, about);
  writeMarks(content, marks.highlights, text.textContent);
  return content;
}
