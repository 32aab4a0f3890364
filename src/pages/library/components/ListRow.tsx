import Star from 'lucide/dist/esm/icons/star.mjs';
import { savedPageAddress } from '../../../access/full-page';
import { isDamaged } from '../../../library/guards';
import type { SavedArticle } from '../../../library/types';
import { Icon } from '../../../reader/components/Icon';
import { displayDate } from '../../../reader/display-date';
import { typeset } from '../../../reader/typography';
import { useLibrary } from '../library-context';
import type { Row } from '../rows';

export interface ListRowProps {
  number: number;
  place: number;
  count: number;
  top: number;
}

/** One article: its title, from which paper and when, and the sentence of the hit. */
export function ListRow({ number, place, count, top }: ListRowProps) {
  const { library, words } = useLibrary();
  const row = library.rows.get(number);
  const id = library.idOf(number);
  const title = row && !isDamaged(row.article) ? row.article.about.title : words.say('damaged_record');
  const isTicked = library.selection.ids.value.has(id);
  return (
    <li
      class="library-row"
      data-is-ticked={isTicked ? '' : undefined}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={place + 1}
    >
      <label class="library-tick">
        <input
          type="checkbox"
          checked={isTicked}
          aria-label={words.say('select', title)}
          onChange={() => library.selection.toggle(id)}
        />
      </label>
      {row && (isDamaged(row.article) ? <p class="muted">{title}</p> : <Shown row={row} article={row.article} />)}
    </li>
  );
}

function Shown({ row, article }: { row: Row; article: SavedArticle }) {
  const { library, words, now } = useLibrary();
  const { about, marks } = article;
  const lang = about.lang ?? undefined;
  const paper = about.source.name ?? about.siteName;
  const date = about.publishedTime
    ? displayDate(about.publishedTime, { lang: words.lang, country: null, text: about.title }, now)?.date
    : null;
  return (
    <div class="library-about">
      <p class="library-title prose" dir={about.dir} lang={lang}>
        <a
          href={savedPageAddress(article.id, library.text.value)}
          data-is-done={marks.state === 'done' ? '' : undefined}
        >
          <Marked parts={row.title} lang={about.lang} dir={about.dir} />
        </a>
      </p>
      {row.passage && (
        <p class="library-passage prose" dir={about.dir} lang={lang}>
          <Marked parts={row.passage.parts} lang={about.lang} dir={about.dir} />
        </p>
      )}
      <p class="library-facts muted">
        {marks.isFavourite && (
          <span class="library-star" role="img" aria-label={words.say('state_favourite')}>
            <Icon node={Star} />
          </span>
        )}
        {paper && <bdi>{paper}</bdi>}
        {date && <bdi>{date}</bdi>}
        <bdi>{words.count('reading_time', about.readingMinutes)}</bdi>
        {marks.state === 'reading' && <bdi>{words.say('state_reading')}</bdi>}
        {marks.tags.map((tag) => (
          <bdi class="library-tag" key={tag}>
            {tag}
          </bdi>
        ))}
      </p>
    </div>
  );
}

function Marked({ parts, lang, dir }: { parts: string[]; lang: string | null; dir: 'ltr' | 'rtl' }) {
  return <>{parts.map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : typeset(part, lang, dir)))}</>;
}
