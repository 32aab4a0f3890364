import { effect, untracked } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Marks } from '../../article/marks';
import type { ArticlePage } from '../../article/types';
import { changeMarks } from '../change-marks';
import { chosenOf } from '../chosen-blocks';
import { useReading } from '../reading-context';
import type { SavedShown } from '../saved-shown';
import { showAlsoIn } from '../show-also-in';
import type { ShownText } from '../shown-text';
import { goToTextPlace, keepTextPlace } from '../text-place';
import { Highlights } from './Highlights';
import { NotePanel } from './NotePanel';
import { SavedPanel } from './SavedPanel';

export interface SavedReadingProps {
  page: ArticlePage;
  shown: SavedShown;
  text: ShownText;
}

/** While a saved article is read: what the reader does to its text is kept with it. */
export function SavedReading({ page, shown, text }: SavedReadingProps) {
  const { frame, panel, reading, notices, words, isPrivate } = useReading();
  const { element, blocks } = text;
  const [opened, setOpened] = useState<string | null>(null);
  const highlight = shown.marks.value.highlights.find(({ id }) => id === opened);
  const open = (id: string) => {
    setOpened(id);
    panel.value = 'note';
  };

  useEffect(() => {
    // What nobody asked to be kept isn't: in a private window only what is saved by a button.
    if (isPrivate) return;
    // Nobody asked for it, so nobody is told when it couldn't be written; the next place tries again.
    const keep = (change: Partial<Marks>) => void changeMarks(shown, change);
    const endPlace = keepTextPlace(element, frame, (place) => {
      const { state } = shown.marks.peek();
      keep(state === 'unread' && place ? { place, state: 'reading' } : { place });
    });
    let isFirst = true;
    const endChosen = effect(() => {
      const chosen = chosenOf(blocks);
      // What is kept is shown elsewhere: this is about the blocks alone.
      if (!isFirst) untracked(() => keep(chosen));
      isFirst = false;
    });
    return () => {
      endPlace();
      endChosen();
    };
  }, [shown, text]);

  useEffect(() => showAlsoIn(shown, text, words), [shown, text]);
  useEffect(() => {
    const { place } = shown.marks.peek();
    // The view opened at its own place, if it had one: in the library it is this.
    if (!place?.block || reading.place() || frame.scroller.scrollTop > 0) return;
    const go = () => {
      notices.hide();
      goToTextPlace(element, place, frame);
    };
    notices.show({ text: words.say('was_further'), action: { label: words.say('go_on_there'), act: go } });
  }, []);

  return (
    <>
      <Highlights shown={shown} text={text} opened={panel.value === 'note' ? opened : null} onOpen={open} />
      {panel.value === 'saved' && <SavedPanel page={page} shown={shown} onOpen={open} />}
      {panel.value === 'note' && highlight && (
        <NotePanel key={highlight.id} article={text.article} shown={shown} highlight={highlight} />
      )}
    </>
  );
}
