import type { FlagScope } from '../../flags/types';
import type { FlagAnswer } from '../../messages/flag-messages';
import type { Words } from '../../reader/words';
import { make, makeButton } from './overlay';

/** Long enough to reach its buttons by keyboard, in milliseconds; from the last touch of it on. */
const SHOWN_MS = 12_000;

/** What each scope hides, in a sentence. */
const HIDDEN: Record<FlagScope, string> = { ad: 'hidden_ad', advertiser: 'hidden_advertiser', place: 'hidden_place' };

export interface ToastActs {
  undo(): void;
  close(): void;
}

/** What has just been done, said to everyone, with the way back. */
export interface Toast {
  show(): void;
  /** What the background made of it; a sentence where it couldn't be kept. */
  tell(flag: FlagAnswer | string): void;
}

export function makeToast(root: HTMLElement, words: Words, { undo, close }: ToastActs): Toast {
  const box = make('section', 'toast');
  box.popover = 'manual';
  box.setAttribute('aria-label', words.say('flag_ad'));
  const said = make('p', 'said', words.say('ad_flagged'));
  said.setAttribute('role', 'status');
  const more = make('p', 'what');
  const acts = make('div', 'acts');
  const undoButton = makeButton('', words.say('undo'), undo);
  acts.append(undoButton, makeButton('', words.say('close'), close));
  box.append(said, more, acts);
  root.append(box);

  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (box.matches(':hover') ? wait() : close()), SHOWN_MS);
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin']) box.addEventListener(type, wait);
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isTrusted && event.key === 'Escape') close();
  });

  return {
    show() {
      if (!box.matches(':popover-open')) box.showPopover();
      undoButton.focus({ preventScroll: true });
      wait();
    },
    tell(flag) {
      if (typeof flag === 'string') said.textContent = flag;
      else if (flag.staysGone) more.textContent = words.say(HIDDEN[flag.scope]);
      else more.textContent = words.say('hidden_until_reload');
    },
  };
}
