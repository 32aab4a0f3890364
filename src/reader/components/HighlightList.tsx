import { useReading } from '../reading-context';
import type { SavedShown } from '../saved-shown';

export interface HighlightListProps {
  shown: SavedShown;
  /** Shows a highlight in the text, with its note. */
  onOpen(id: string): void;
}

/** The highlights of the article, each with its note. */
export function HighlightList({ shown, onOpen }: HighlightListProps) {
  const { words } = useReading();
  const { highlights } = shown.marks.value;
  if (highlights.length === 0) return null;
  return (
    <ul class="highlight-list" aria-label={words.say('highlights')}>
      {highlights.map(({ id, exact, note }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id)}>
            <bdi>{exact.length > 120 ? `${exact.slice(0, 120)}…` : exact}</bdi>
            {note && <bdi class="muted">{note}</bdi>}
          </button>
        </li>
      ))}
    </ul>
  );
}
