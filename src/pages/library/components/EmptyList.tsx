import { useLayoutEffect } from 'preact/hooks';
import { useLibrary } from '../library-context';
import { markShown } from '../mark-shown';

/** Why nothing is shown. */
export function EmptyList() {
  const { library, words } = useLibrary();
  useLayoutEffect(markShown, [library.numbers.value]);
  if (library.preparing.value > 0) return null;
  const text = library.text.value.trim();
  const { isBin } = library.filter.value;
  const isEmpty = library.counts.value.kept === 0 && !isBin;
  const sentence = isEmpty
    ? words.say('library_empty')
    : text
      ? words.say('nothing_found', text)
      : words.say(isBin ? 'bin_empty' : 'nothing_here');
  return <p class="library-empty">{sentence}</p>;
}
