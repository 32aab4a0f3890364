import { blockDirection } from '../../article/direction';
import type { Article, Direction } from '../../article/types';
import { displayDate } from '../display-date';
import { useReading } from '../reading-context';
import { typeset } from '../typography';
import { isVowelled } from '../vowels';

export interface ArticleHeaderProps {
  article: Article;
}

export function ArticleHeader({ article }: ArticleHeaderProps) {
  const { words, reading, now } = useReading();
  const { title, byline, publishedTime, lang, dir } = article;
  const dateLang = lang ?? words.lang;
  const country = reading.access.countryOf(article.url);
  const shown =
    publishedTime && displayDate(publishedTime, { lang: dateLang, country, text: article.textContent }, now);
  const parts = [
    byline && <bdi>{byline}</bdi>,
    shown && publishedTime && (
      <bdi lang={dateLang}>
        <time dateTime={publishedTime}>{shown.date}</time>
        {shown.age && ` (${shown.age})`}
      </bdi>
    ),
    <bdi lang={words.lang}>{words.count('reading_time', article.readingMinutes)}</bdi>,
  ];
  return (
    <header>
      {title && <Title title={title} lang={lang} dir={dir} />}
      <p class="meta">{parts.filter(Boolean).flatMap((part, index) => (index > 0 ? ['\u00a0· ', part] : [part]))}</p>
    </header>
  );
}

/** Its own words decide its direction: an Arabic article may bear a French title. */
function Title({ title, lang, dir }: Pick<Article, 'title' | 'lang' | 'dir'>) {
  const own = blockDirection(title, dir);
  const look = `title ${titleSize(title, own)}${isVowelled(title) ? ' vowelled' : ''}`;
  const ownLang = own === dir ? lang : own === 'rtl' ? 'ar' : null;
  return (
    <h1 class={look} dir={own} lang={ownLang ?? undefined}>
      {typeset(title, ownLang, own)}
    </h1>
  );
}

/** Long titles are set smaller, so that they stay a title and don't fill the view. */
function titleSize(title: string, dir: Direction): 'short' | 'medium' | 'long' {
  const [short, medium] = dir === 'rtl' ? [60, 100] : [70, 110];
  if (title.length <= short) return 'short';
  return title.length <= medium ? 'medium' : 'long';
}
