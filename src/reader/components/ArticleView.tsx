import ArrowUpRight from 'lucide/dist/esm/icons/arrow-up-right.mjs';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { hostOf } from '../../article/address';
import type { Article, PageReport } from '../../article/types';
import { blockChoicesOf, bounded } from '../../settings/block-choices';
import { createShownBlocks } from '../block-choices';
import { paperOf } from '../paper-of';
import { useReading } from '../reading-context';
import { ArticleHeader } from './ArticleHeader';
import { ArticleHeadlines } from './ArticleHeadlines';
import { Content } from './Content';
import { Icon } from './Icon';
import { LeftOut } from './LeftOut';
import { lazily } from './lazily';
import { NewTabLink } from './NewTabLink';
import { NextHeadline } from './NextHeadline';
import { PageNotes } from './PageNotes';

const BeginningOnly = lazily(async () => (await import('./BeginningOnly')).BeginningOnly);
const Outline = lazily(async () => (await import('./Outline')).Outline);
const TextParts = lazily(async () => (await import('./TextParts')).TextParts);
const PictureViewer = lazily(async () => (await import('./PictureViewer')).PictureViewer);

export interface ArticleViewProps {
  article: Article;
  report: PageReport;
}

export function ArticleView({ article, report }: ArticleViewProps) {
  const { words, reading, store, text } = useReading();
  const [picture, setPicture] = useState<HTMLButtonElement | null>(null);
  const { dir, lang } = article;
  const paper = paperOf({ article, url: article.url });
  const isAggregator = reading.access.countryOf(article.url) !== null;
  const paperName = paper.name ?? paper.host;

  const { ownChoices } = reading.access;
  const choices = blockChoicesOf(hostOf(article.url));
  const blocks = useMemo(
    () => createShownBlocks(report, (chosen) => ownChoices || void store.write(choices, bounded(chosen))),
    [article.content],
  );
  // Nobody prints at once.
  useEffect(() => void import('../look/print.css'), []);
  useEffect(() => {
    if (ownChoices) blocks.adopt(ownChoices());
    else void store.read({ choices }).then((kept) => blocks.adopt(kept.choices));
  }, [blocks]);

  return (
    <>
      {matchMedia('(width >= 1100px)').matches && <Outline />}
      <PageNotes />
      <article class="prose" dir={dir} lang={lang ?? undefined}>
        <ArticleHeader article={article} />
        <Content
          article={article}
          isAggregator={isAggregator}
          blocks={blocks}
          onText={(element) => {
            text.value = { article, element, blocks };
          }}
          onPicture={setPicture}
        />
      </article>
      <div class="after" dir={dir}>
        {paperName && <BeginningOnly article={article} paperName={paperName} />}
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
        <LeftOut blocks={blocks} />
        <NextHeadline />
        <ArticleHeadlines lists={report.headlineLists} />
      </div>
      {text.value && <TextParts text={text.value} />}
      {picture && <PictureViewer picture={picture} onClose={() => setPicture(null)} />}
    </>
  );
}
