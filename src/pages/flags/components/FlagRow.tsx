import type { FlagChange } from '../../../flags/change-flags';
import { isFlagReason } from '../../../flags/guards';
import { REASON_WORDS } from '../../../flags/reasons';
import { SCOPE_WORDS, scopesOf } from '../../../flags/scope';
import { type AdFlag, FLAG_REASONS } from '../../../flags/types';
import { ChoiceRow } from '../../../reader/components/ChoiceRow';
import { useFlags } from '../flags-context';
import { FlagFacts } from './FlagFacts';
import { NotLoaded } from './NotLoaded';

export interface FlagRowProps {
  flag: AdFlag;
}

/** One flag: what it hides, why, since when and how often; and what can be done about it. */
export function FlagRow({ flag }: FlagRowProps) {
  const { model, words, notices } = useFlags();
  const { id, title, isActive, reason, scope, keys } = flag;
  const scopes = scopesOf(keys);
  const name = title || words.say('flag_untitled');
  const picture = model.pictures.value[id];

  const change = async (next: FlagChange) => {
    if (!(await model.change(flag, next))) notices.show({ text: words.say('not_written') });
  };
  const remove = async () => {
    const gone = await model.remove([flag]);
    notices.show(
      gone
        ? { text: words.say('choice_deleted'), undo: () => void model.put([flag]) }
        : { text: words.say('not_written') },
    );
  };

  return (
    <li class="flag" data-is-undone={isActive ? undefined : ''}>
      {picture && (
        <img
          class="flag-picture"
          src={picture}
          alt={words.say('flag_picture')}
          data-is-veiled={reason === 'sexual' || reason === 'shocking' ? '' : undefined}
        />
      )}
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <FlagFacts flag={flag} />
      {scopes.length > 1 && (
        <ChoiceRow
          name={`scope-${id}`}
          legend={words.say('scopes_asked')}
          options={scopes.map((value) => ({ value, label: words.say(SCOPE_WORDS[value]) }))}
          chosen={scope}
          onChoose={(value) => void change({ scope: value })}
        />
      )}
      <NotLoaded flag={flag} />
      <div class="flag-acts">
        <label>
          <span class="muted">{words.say('reason')}</span>
          <select
            value={reason}
            onChange={({ currentTarget: { value } }) => isFlagReason(value) && void change({ reason: value })}
          >
            <option value="unspecified">{words.say(REASON_WORDS.unspecified)}</option>
            {FLAG_REASONS.map((each) => (
              <option key={each} value={each}>
                {words.say(REASON_WORDS[each])}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-label={`${words.say(isActive ? 'show_again' : 'hide_again')}: ${name}`}
          onClick={() => void change({ isActive: !isActive })}
        >
          {words.say(isActive ? 'show_again' : 'hide_again')}
        </button>
        <button
          type="button"
          class="danger"
          aria-label={`${words.say('delete_choice')}: ${name}`}
          onClick={() => void remove()}
        >
          {words.say('delete_choice')}
        </button>
      </div>
    </li>
  );
}
