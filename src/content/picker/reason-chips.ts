import { REASON_WORDS } from '../../flags/reasons';
import type { GivenReason } from '../../flags/reasons-by-use';
import type { FlagReason } from '../../flags/types';
import type { Words } from '../../reader/words';
import { make, makeButton } from '../over-page/overlay';

/** So many are shown at once; the others at a press. */
const FIRST = 4;

/** Reasons to choose one of, or none: a second press takes it back. */
export function reasonChips(
  words: Words,
  reasons: readonly GivenReason[],
  given: FlagReason,
  choose: (reason: FlagReason) => void,
): HTMLElement {
  const group = make('fieldset', 'reasons');
  const chips = reasons.map((reason) => {
    const chip = makeButton('chip', words.say(REASON_WORDS[reason]), () => {
      const isGiven = chip.ariaPressed !== 'true';
      for (const { button } of chips) button.ariaPressed = String(isGiven && button === chip);
      choose(isGiven ? reason : 'unspecified');
    });
    chip.ariaPressed = String(reason === given);
    return { button: chip, reason };
  });
  const rest = chips.slice(FIRST).filter(({ reason }) => reason !== given);
  for (const { button } of rest) button.hidden = true;
  const more = makeButton('chip more', words.say('more_reasons'), () => {
    for (const { button } of rest) button.hidden = false;
    more.remove();
    rest[0]?.button.focus();
  });
  group.append(make('legend', '', words.say('reasons_asked')), ...chips.map(({ button }) => button), more);
  return group;
}
