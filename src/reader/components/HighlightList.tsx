import type { Article } from '../../article/types';
import { useReading } from '../reading-context';
import type { SavedShown } from '../saved-shown';
import { typeset } from '../typography';

export interface HighlightListProps {
  article: Article;
  shown: SavedShown;
  /** Shows a highlight in the text, with its note. */
  onOpen(id: string): void;
}

/** The highlights of the article, each with its note. */
export function HighlightList({ article, shown, onOpen }: HighlightListProps) {
  const { words } = useReading();
  const { highlights } = shown.marks.value;
  if (highlights.length === 0) return null;
  return (
    <ul class="highlight-list" aria-label={words.say('highlights')}>
      {highlights.map(({ id, exact, note }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id)}>
            <bdi>{typeset(exact.length > 120 ? `${exact.slice(0, 120)}…` : exact, article.lang, article.dir)}</bdi>
            {note && <bdi class="muted">{note}</bdi>}
          </button>
        </li>
      ))}
    </ul>
  );
}
