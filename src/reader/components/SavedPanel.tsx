import '../look/choice.css';
import '../look/more-panel.css';
import '../look/saved-panel.css';
import '../look/switch.css';
import type { Marks, ReadingState } from '../../article/marks';
import type { ArticlePage } from '../../article/types';
import { changeMarks } from '../change-marks';
import { useReading } from '../reading-context';
import type { SavedShown } from '../saved-shown';
import { moveToBin, saveShown, takeFromBin } from '../saving';
import { ChoiceRow } from './ChoiceRow';
import { HighlightList } from './HighlightList';
import { Panel } from './Panel';
import { Tags } from './Tags';

export interface SavedPanelProps {
  page: ArticlePage;
  shown: SavedShown;
  /** Shows a highlight, with its note. */
  onOpen(id: string): void;
}

const STATES: readonly (readonly [ReadingState, string])[] = [
  ['unread', 'state_unread'],
  ['reading', 'state_reading'],
  ['done', 'is_read'],
];

/** What a reader makes of a saved article. */
export function SavedPanel({ page, shown, onOpen }: SavedPanelProps) {
  const surroundings = useReading();
  const { words, panel, notices } = surroundings;
  const { state, isFavourite } = shown.marks.value;

  const written = async (done: Promise<boolean>) => {
    if (!(await done)) notices.show({ text: words.say('not_saved') });
  };
  const change = (marks: Partial<Marks>) => void written(changeMarks(shown, marks));
  const close = () => {
    panel.value = null;
  };
  const update = () => {
    close();
    void saveShown(page, surroundings);
  };
  const remove = async () => {
    close();
    if (!(await moveToBin(shown.id, surroundings))) return;
    notices.show({ text: words.say('is_in_bin'), undo: () => void takeFromBin(shown, surroundings) });
  };

  return (
    <Panel title={words.say('saved')} class="saved-panel">
      <ChoiceRow
        name="reading-state"
        legend={words.say('reading_state')}
        options={STATES.map(([value, label]) => ({ value, label: words.say(label) }))}
        chosen={state}
        onChoose={(chosen) => change({ state: chosen })}
      />
      <div class="switch">
        <label>
          <input
            type="checkbox"
            checked={isFavourite}
            onChange={({ currentTarget }) => change({ isFavourite: currentTarget.checked })}
          />
          <span>{words.say('favourite')}</span>
        </label>
      </div>
      <Tags shown={shown} written={written} />
      <HighlightList article={page.article} shown={shown} onOpen={onOpen} />
      <div class="more-group">
        <button type="button" onClick={update}>
          {words.say('update_saved')}
        </button>
        <button type="button" class="danger" onClick={() => void remove()}>
          {words.say('move_to_bin')}
        </button>
      </div>
    </Panel>
  );
}
