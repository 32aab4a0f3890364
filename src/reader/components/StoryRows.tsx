import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { useState } from 'preact/hooks';
import type { Direction, Headline } from '../../article/types';
import type { Story } from '../arrange-list';
import type { Standing } from '../news';
import { useReading } from '../reading-context';
import { typeset } from '../typography';
import { HeadlineLink } from './HeadlineLink';
import { Icon } from './Icon';
import { SaveHeadline } from './SaveHeadline';

export interface StoryRowsProps {
  stories: Story[];
  standing: Standing;
}

/** One line a story; those of other papers unfold below it. Each headline orders its words by its own direction. */
export function StoryRows({ stories, standing }: StoryRowsProps) {
  return (
    <ul class="headlines" dir={majority(stories.flat())}>
      {stories.map((story) => (
        <StoryRow key={story[0].url} story={story} standing={standing} />
      ))}
    </ul>
  );
}

function StoryRow({ story: [first, ...others], standing }: { story: Story; standing: Standing }) {
  const { words } = useReading();
  const [isOpen, setOpen] = useState(false);
  const papers = new Set(others.flatMap(({ source }) => (source && source !== first.source ? [source] : [])));
  const isByPaper = first.source !== null && papers.size === others.length;
  return (
    <li class="headline">
      <HeadlineTitle item={first} standing={standing} />
      <SaveHeadline url={first.url} title={first.title} />
      {(first.source || others.length > 0) && (
        <p class="headline-paper">
          {first.source && <bdi>{first.source}</bdi>}
          {first.source && others.length > 0 && '\u00a0· '}
          {others.length > 0 && (
            <button type="button" class="others-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              <bdi lang={words.lang}>
                {isByPaper ? words.count('other_papers', others.length) : words.count('similar', others.length)}
              </bdi>
              <Icon node={ChevronDown} />
            </button>
          )}
        </p>
      )}
      {isOpen && (
        <ul class="same-story">
          {others.map((item) => (
            <li class="headline" key={item.url}>
              <HeadlineTitle item={item} standing={standing} />
              <SaveHeadline url={item.url} title={item.title} />
              {item.source && (
                <p class="headline-paper">
                  <bdi>{item.source}</bdi>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function HeadlineTitle({ item: { title, url, lang, dir }, standing }: { item: Headline; standing: Standing }) {
  return (
    <HeadlineLink url={url} dir={dir} lang={lang} isSeen={standing.of(url) === 'seen'}>
      {typeset(title, lang, dir)}
    </HeadlineLink>
  );
}

function majority(items: Headline[]): Direction {
  return items.filter(({ dir }) => dir === 'rtl').length * 2 > items.length ? 'rtl' : 'ltr';
}
