import { render } from 'preact';
import { tellBackground } from '../messages/send';
import { AlsoIn } from './components/AlsoIn';
import type { SavedShown } from './saved-shown';
import type { ShownText } from './shown-text';
import { told } from './told';
import type { Words } from './words';

/** Writes below a saved article which other papers have its story. Returns what takes it away again. */
export function showAlsoIn({ id }: SavedShown, { element }: ShownText, words: Words): () => void {
  const place = document.createElement('div');
  void told(tellBackground('alsoIn', { id })).then((answer) => {
    if (!answer.ok || answer.value.length === 0) return;
    // The article itself knows nothing of the library: in a page it stands without it.
    element.after(place);
    render(<AlsoIn papers={answer.value} words={words} />, place);
  });
  return () => {
    render(null, place);
    place.remove();
  };
}
