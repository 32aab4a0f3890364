import ArrowUpRight from 'lucide/dist/esm/icons/arrow-up-right.mjs';
import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import type { Article } from '../../article/types';
import type { Paper } from '../paper-of';
import { useReading } from '../reading-context';
import { BarTools } from './BarTools';
import { Icon } from './Icon';
import { NewTabLink } from './NewTabLink';
import { Progress } from './Progress';

export interface BarProps {
  paper: Paper | null;
  /** The article whose progress is shown; `null` where there is none. */
  article: Article | null;
}

export function Bar({ paper, article }: BarProps) {
  const { reading, words } = useReading();
  const next = reading.next.value;
  return (
    <header class="bar">
      {reading.canGoBack.value && (
        <button type="button" class="bar-button" onClick={reading.goBack}>
          <Icon node={ChevronLeft} isTurning />
          {words.say('back')}
        </button>
      )}
      {paper && <PaperName {...paper} />}
      {article && <Progress dir={article.dir} minutes={article.readingMinutes} />}
      <div class="bar-end">
        {next && (
          <button type="button" class="bar-button" title={next.title} onClick={reading.goNext}>
            {words.say('next')}
            <Icon node={ChevronRight} isTurning />
          </button>
        )}
        <BarTools />
      </div>
      {reading.isSlow.value && reading.following.value && (
        <p class="bar-status" role="status">
          {words.say('reading_page')}
        </p>
      )}
    </header>
  );
}

function PaperName({ name, host, url }: Paper) {
  const names = (
    <>
      {name && <bdi class="paper-name">{name}</bdi>}
      {url && <Icon node={ArrowUpRight} isTurning />}
      {name && host && ' '}
      {host && (
        <bdi class="paper-host" dir="ltr">
          {host}
        </bdi>
      )}
    </>
  );
  if (!url) return <p class="paper">{names}</p>;
  return (
    <NewTabLink class="paper" href={url}>
      {names}
    </NewTabLink>
  );
}
