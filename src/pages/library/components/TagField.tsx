import { useState } from 'preact/hooks';
import { useLibrary } from '../library-context';

export interface TagFieldProps {
  ids: readonly string[];
}

const MAX_LENGTH = 60;

/** Gives the ticked articles a tag, or takes it from them. */
export function TagField({ ids }: TagFieldProps) {
  const { library, words } = useLibrary();
  const [tag, setTag] = useState('');
  const change = (isOn: boolean) => {
    if (tag.trim()) void library.tag(ids, tag.trim(), isOn);
  };
  return (
    <div class="library-tagging">
      <input
        class="tag-field"
        type="text"
        dir="auto"
        list="known-tags"
        maxLength={MAX_LENGTH}
        aria-label={words.say('tag')}
        placeholder={words.say('tag')}
        value={tag}
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && change(true)}
      />
      <datalist id="known-tags">
        {library.counts.value.tags.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="button" onClick={() => change(true)}>
        {words.say('add_tag')}
      </button>
      <button type="button" onClick={() => change(false)}>
        {words.say('remove_tag')}
      </button>
    </div>
  );
}
