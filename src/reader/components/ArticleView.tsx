import { ArrowUpRight } from 'lucide';
import type { Article, HeadlineList } from '../../article/types';
import { paperOf } from '../paper-of';
import { useReading } from '../reading-context';
import { ArticleHeader } from './ArticleHeader';
import { ArticleHeadlines } from './ArticleHeadlines';
import { Content } from './Content';
import { Icon } from './Icon';
import { NewTabLink } from './NewTabLink';
import { NextHeadline } from './NextHeadline';
import { PageNotes } from './PageNotes';

export interface ArticleViewProps {
  article: Article;
  lists: HeadlineList[];
}

export function ArticleView({ article, lists }: ArticleViewProps) {
  const { words, reading } = useReading();
  const { dir, lang } = article;
  const paper = paperOf({ article, url: article.url });
  const isAggregator = reading.access.countryOf(article.url) !== null;
  const paperName = paper.name ?? paper.host;
  return (
    <>
      <PageNotes />
      <article class="prose" dir={dir} lang={lang ?? undefined}>
        <ArticleHeader article={article} />
        <Content article={article} isAggregator={isAggregator} />
      </article>
      <div class="after" dir={dir}>
        {paper.url && paperName && (
          <NewTabLink class="read-at" href={paper.url}>
            <bdi lang={words.lang}>{words.say('read_at', paperName)}</bdi>
            <Icon node={ArrowUpRight} isTurning />
          </NewTabLink>
        )}
        {isAggregator && !paper.url && !article.source.name && (
          <p class="muted">
            <bdi lang={words.lang}>{words.say('no_source')}</bdi>
          </p>
        )}
        <NextHeadline />
        <ArticleHeadlines lists={lists} />
      </div>
    </>
  );
}
