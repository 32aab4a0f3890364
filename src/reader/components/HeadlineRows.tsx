import type { Direction, Headline } from '../../article/types';
import { typeset } from '../typography';
import { HeadlineLink } from './HeadlineLink';
import { lazily } from './lazily';

const SaveHeadline = lazily(async () => (await import('./SaveHeadline')).SaveHeadline);

export interface HeadlineRowsProps {
  items: Headline[];
}

/** Rows stand on the side that most of their headlines begin; each orders its words by its own direction. */
export function HeadlineRows({ items }: HeadlineRowsProps) {
  return (
    <ul class="headlines" dir={majority(items)}>
      {items.map(({ title, url, source, lang, dir }) => (
        <li class="headline" key={url}>
          <HeadlineLink url={url} dir={dir} lang={lang}>
            {typeset(title, lang ?? languageOfRows(items, dir), dir)}
          </HeadlineLink>
          <SaveHeadline url={url} title={title} />
          {source && <bdi class="headline-paper">{source}</bdi>}
        </li>
      ))}
    </ul>
  );
}

/** A headline too short to tell its language is in that of the others which run its way. */
function languageOfRows(items: Headline[], dir: Direction): string | null {
  return items.find((item) => item.lang && item.dir === dir)?.lang ?? null;
}

function majority(items: Headline[]): Direction {
  return items.filter(({ dir }) => dir === 'rtl').length * 2 > items.length ? 'rtl' : 'ltr';
}
