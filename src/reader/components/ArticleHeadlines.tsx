import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import type { HeadlineList } from '../../article/types';
import { headlineSections } from '../headline-sections';
import { useReading } from '../reading-context';
import { HeadlineRows } from './HeadlineRows';
import { Icon } from './Icon';

export interface ArticleHeadlinesProps {
  lists: HeadlineList[];
}

export function ArticleHeadlines({ lists }: ArticleHeadlinesProps) {
  const { words } = useReading();
  const { related, more, moreCount } = headlineSections(lists);
  return (
    <>
      {related.length > 0 && (
        <nav class="others" aria-labelledby="related">
          <h2 id="related">
            <bdi lang={words.lang}>{words.say('related')}</bdi>
          </h2>
          <HeadlineRows items={related} />
        </nav>
      )}
      {moreCount > 0 && (
        <nav class="others" aria-label={words.say('more_headlines')}>
          <details>
            <summary>
              <h2 lang={words.lang}>{words.say('more_headlines')}</h2>
              <bdi class="muted" lang={words.lang}>
                {words.count('headlines', moreCount)}
              </bdi>
              <Icon node={ChevronDown} />
            </summary>
            {more.map(({ title, items }, index) => (
              <section key={index}>
                {title && <h3 dir="auto">{title}</h3>}
                <HeadlineRows items={items} />
              </section>
            ))}
          </details>
        </nav>
      )}
    </>
  );
}
