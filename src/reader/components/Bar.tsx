import { ArrowUpRight } from 'lucide';
import type { Paper } from '../paper-of';
import { Icon } from './Icon';
import { NewTabLink } from './NewTabLink';
import { Progress } from './Progress';

export interface BarProps {
  paper: Paper | null;
  /** Direction of the text whose progress is shown; `null` where there is none. */
  progressDir: 'ltr' | 'rtl' | null;
}

export function Bar({ paper, progressDir }: BarProps) {
  return (
    <header class="bar">
      {paper && <PaperName {...paper} />}
      {progressDir && <Progress dir={progressDir} />}
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
