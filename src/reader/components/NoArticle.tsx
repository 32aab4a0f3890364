import type { HeadlineList } from '../../article/types';
import { useReading } from '../reading-context';
import { ArticleHeadlines } from './ArticleHeadlines';
import { PageNotes } from './PageNotes';

export interface NoArticleProps {
  lists: HeadlineList[];
}

export function NoArticle({ lists }: NoArticleProps) {
  const { reading, words } = useReading();
  return (
    <>
      <PageNotes />
      <div class="notice">
        <h1 class="prose">{words.say('no_article')}</h1>
        <p class="actions">
          <button type="button" class="main-action" onClick={() => reading.read('anyway')}>
            {words.say('read_anyway')}
          </button>
        </p>
      </div>
      <div class="after">
        <ArticleHeadlines lists={lists} />
      </div>
    </>
  );
}
