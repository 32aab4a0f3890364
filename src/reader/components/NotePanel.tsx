import '../look/long-field.css';
import type { TargetedInputEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../../article/marks';
import type { Article } from '../../article/types';
import { putHighlight, removeHighlight } from '../highlights/change-highlights';
import { useReading } from '../reading-context';
import type { SavedShown } from '../saved-shown';
import { typeset } from '../typography';
import { Panel } from './Panel';

export interface NotePanelProps {
  article: Article;
  shown: SavedShown;
  highlight: Highlight;
}

const MAX_LENGTH = 10_000;
/** A popup closes without notice: what is typed is written as soon as the typing rests. */
const REST_MS = 400;

/** What the reader notes of a highlight. */
export function NotePanel({ article, shown, highlight }: NotePanelProps) {
  const { words, panel, notices } = useReading();
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const typed = useRef(highlight.note);
  const written = useRef(highlight.note);

  const write = async () => {
    clearTimeout(timer.current);
    const note = typed.current.trim();
    const before = written.current;
    if (note === before) return;
    written.current = note;
    const ok = await putHighlight(shown, { ...highlight, note, updatedAt: Date.now() });
    if (ok) return;
    written.current = before; // so that leaving the field tries again
    notices.show({ text: words.say('not_saved') });
  };
  const onInput = ({ currentTarget }: TargetedInputEvent<HTMLTextAreaElement>) => {
    typed.current = currentTarget.value;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(), REST_MS);
  };
  const remove = async () => {
    typed.current = written.current;
    panel.value = null;
    if (!(await removeHighlight(shown, highlight.id))) notices.show({ text: words.say('not_saved') });
    else notices.show({ text: words.say('highlight_removed'), undo: () => void putHighlight(shown, highlight) });
  };

  useEffect(() => {
    field.current?.focus();
    return () => void write();
  }, []);

  return (
    <Panel title={words.say('highlight')} class="note-panel">
      <blockquote class="prose" dir={article.dir} lang={article.lang ?? undefined}>
        {typeset(highlight.exact, article.lang, article.dir)}
      </blockquote>
      <label>
        <span class="muted">{words.say('note')}</span>
        <textarea
          class="long-field"
          dir="auto"
          maxLength={MAX_LENGTH}
          ref={field}
          defaultValue={highlight.note}
          onInput={onInput}
          onBlur={() => void write()}
        />
      </label>
      <button type="button" class="danger" onClick={() => void remove()}>
        {words.say('remove_highlight')}
      </button>
    </Panel>
  );
}
