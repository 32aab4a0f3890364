import { useMemo } from 'preact/hooks';
import type { Filter, NameCount } from '../../../library/search/listing';
import { useLibrary } from '../library-context';

const STATES = [
  ['unread', 'state_unread'],
  ['reading', 'state_reading'],
  ['done', 'state_done'],
  ['favourite', 'state_favourite'],
] as const;
const LENGTHS: Record<string, string> = { short: 'length_short', medium: 'length_medium', long: 'length_long' };

/** Which of the articles are shown. */
export function Filters() {
  const { library, words } = useLibrary();
  const filter = library.filter.value;
  const { kept, inBin, paper, language, tags } = library.counts.value;
  const languages = useMemo(() => new Intl.DisplayNames(words.lang, { type: 'language' }), [words.lang]);
  const isAll = filter.state === null && !filter.isBin;
  return (
    <div class="library-filters">
      <fieldset class="chips" aria-label={words.say('reading_state')}>
        <Chip isOn={isAll} act={() => library.show({ state: null, isBin: false })}>
          {words.say('all')} <span class="count">{kept}</span>
        </Chip>
        {STATES.map(([state, label]) => (
          <Chip
            key={state}
            isOn={filter.state === state}
            act={() => library.show({ state: filter.state === state ? null : state, isBin: false })}
          >
            {words.say(label)}
          </Chip>
        ))}
        <Chip isOn={filter.isBin} act={() => library.show({ isBin: !filter.isBin, state: null })}>
          {words.say('bin')} {inBin > 0 && <span class="count">{inBin}</span>}
        </Chip>
      </fieldset>
      <div class="library-choices">
        <Choice label="papers" name="paper" options={paper} />
        <Choice label="tags" name="tag" options={tags} />
        <Choice label="languages" name="language" options={language} draw={(name) => languages.of(name) ?? name} />
        <Choice
          label="length"
          name="length"
          options={Object.keys(LENGTHS).map((name) => ({ name, count: 0 }))}
          draw={(name) => words.say(LENGTHS[name] ?? name)}
        />
      </div>
    </div>
  );
}

function Chip({ isOn, act, children }: { isOn: boolean; act(): void; children: preact.ComponentChildren }) {
  return (
    <button type="button" class="chip" aria-pressed={isOn} onClick={act}>
      {children}
    </button>
  );
}

interface ChoiceProps {
  label: string;
  name: 'paper' | 'tag' | 'language' | 'length';
  options: NameCount[];
  draw?(name: string): string;
}

function Choice({ label, name, options, draw = (each) => each }: ChoiceProps) {
  const { library, words } = useLibrary();
  const value = library.filter.value[name];
  if (options.length < 2 && value === null) return null;
  return (
    <label class="library-choice" data-is-set={value === null ? undefined : ''}>
      <span>{words.say(label)}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          library.show({ [name]: currentTarget.value === '' ? null : currentTarget.value } as Partial<Filter>)
        }
      >
        <option value="">{words.say('all')}</option>
        {options.map(({ name: each, count }) => (
          <option key={each} value={each}>
            {draw(each)}
            {count > 0 && ` (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
