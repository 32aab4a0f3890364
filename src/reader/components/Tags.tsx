import X from 'lucide/dist/esm/icons/x.mjs';
import { useEffect, useRef, useState } from 'preact/hooks';
import { changeTag, knownTags } from '../change-marks';
import { useReading } from '../reading-context';
import type { SavedShown } from '../saved-shown';
import { Icon } from './Icon';

export interface TagsProps {
  shown: SavedShown;
  /** Says so when it couldn't be written. */
  written(done: Promise<boolean>): Promise<void>;
}

const MAX_LENGTH = 60;

/** The tags of a saved article, each with a button that takes it away, and a field for one more. */
export function Tags({ shown, written }: TagsProps) {
  const { words } = useReading();
  const field = useRef<HTMLInputElement>(null);
  const { tags } = shown.marks.value;
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => void knownTags().then(setKnown), []);

  const add = (event: Event) => {
    event.preventDefault();
    const tag = field.current?.value.trim();
    if (!field.current || !tag) return;
    field.current.value = '';
    void written(changeTag(shown, tag, true));
  };
  const remove = (tag: string) => {
    // Its button goes, and the keyboard stays here.
    field.current?.focus();
    void written(changeTag(shown, tag, false));
  };
  return (
    <form class="tags" onSubmit={add}>
      <label>
        <span class="muted">{words.say('tags')}</span>
        <input type="text" dir="auto" list="known-tags" maxLength={MAX_LENGTH} ref={field} />
      </label>
      <datalist id="known-tags">
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <button type="submit" aria-label={words.say('add_tag')}>
        +
      </button>
      {tags.length > 0 && (
        <ul aria-label={words.say('tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button type="button" aria-label={`${words.say('remove_tag')}: ${tag}`} onClick={() => remove(tag)}>
                <Icon node={X} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
