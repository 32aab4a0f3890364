import { SCOPE_WORDS } from '../../flags/scope';
import type { FlagScope } from '../../flags/types';
import type { Words } from '../../reader/words';
import { make } from '../over-page/overlay';

/** What of an ad is hidden: itself, its advertiser, its place. */
export function scopeChoice(
  words: Words,
  scopes: readonly FlagScope[],
  chosen: FlagScope,
  choose: (scope: FlagScope) => void,
): HTMLElement {
  const group = make('fieldset', 'scopes');
  group.append(make('legend', '', words.say('scopes_asked')));
  for (const scope of scopes) {
    const label = make('label', 'chip', words.say(SCOPE_WORDS[scope]));
    const radio = make('input', '');
    radio.type = 'radio';
    radio.name = 'scope';
    radio.checked = scope === chosen;
    radio.addEventListener('change', (event) => event.isTrusted && choose(scope));
    label.prepend(radio);
    group.append(label);
  }
  return group;
}
