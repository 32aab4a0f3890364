import type { Article } from '../../article/types';
import { isBeginningOnly } from '../beginning-only';
import { useReading } from '../reading-context';

export interface BeginningOnlyProps {
  article: Article;
  paperName: string;
}

/** Says where the rest is, when the page has only the beginning. */
export function BeginningOnly({ article, paperName }: BeginningOnlyProps) {
  const { words } = useReading();
  if (!isBeginningOnly(article)) return null;
  return (
    <p class="beginning-only">
      <bdi lang={words.lang}>{words.say('beginning_only', paperName)}</bdi>
    </p>
  );
}
