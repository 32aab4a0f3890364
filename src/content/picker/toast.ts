import type { FlagChange } from '../../flags/change-flags';
import type { FlagAnswer } from '../../messages/flag-messages';
import type { Words } from '../../reader/words';
import { make, makeButton } from '../over-page/overlay';
import { reasonChips } from './reason-chips';
import { scopeChoice } from './scope-choice';

/** Long enough to reach its buttons, in milliseconds; from the last touch of it on. */
const SHOWN_MS = 12_000;

export interface ToastActs {
  undo(): void;
  /** Takes the next wider box, or the next narrower one. */
  step(by: 1 | -1): void;
  change(change: FlagChange): void;
  /** Presses the site's own button that reports ads; `null` where the page has none. */
  tellSite: (() => void) | null;
  close(): void;
}

/** What has just been done, said to everyone, with the way back. */
export interface Toast {
  show(): void;
  /** What happened, where it isn't as the toast says it. */
  say(sentence: string): void;
  /** What the background made of it: `what` says what stays hidden. */
  tell(flag: FlagAnswer, what: string): void;
  /** Whether there is a wider box, and a narrower one. */
  tellSteps(steps: { isWider: boolean; isNarrower: boolean }): void;
}

/** @param staysOpen it waits for the reader, who came to it by the keyboard and has the focus in it */
export function makeToast(
  root: HTMLElement,
  words: Words,
  { undo, step, change, tellSite, close }: ToastActs,
  staysOpen: boolean,
): Toast {
  const box = make('section', 'toast');
  box.popover = 'manual';
  box.setAttribute('aria-label', words.say('flag_ad'));
  const status = make('div', 'status');
  status.setAttribute('role', 'status');
  const said = make('p', 'said', words.say('ad_flagged'));
  const what = make('p', 'what');
  status.append(said, what);
  const undoButton = makeButton('', words.say('undo'), undo);
  const wider = makeButton('', words.say('wider'), () => wider.ariaDisabled !== 'true' && step(1));
  const narrower = makeButton('', words.say('narrower'), () => narrower.ariaDisabled !== 'true' && step(-1));
  const acts = make('div', 'acts');
  acts.append(undoButton, wider, narrower, makeButton('', words.say('close'), close));
  const tellButton = makeButton('tell-site', words.say('tell_site'), () => {
    undoButton.focus({ preventScroll: true });
    tellButton.remove();
    said.textContent = words.say('site_told');
    tellSite?.();
  });
  if (tellSite) acts.append(tellButton);
  const choices = make('div', 'choices');
  box.append(status, acts, choices);
  root.append(box);

  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    if (!staysOpen) timer = setTimeout(() => (box.matches(':hover') ? wait() : close()), SHOWN_MS);
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
    say(sentence) {
      said.textContent = sentence;
    },
    tell(flag, sentence) {
      what.textContent = sentence;
      if (choices.hasChildNodes()) return;
      if (flag.scopes.length > 1) {
        choices.append(scopeChoice(words, flag.scopes, flag.scope, (scope) => change({ scope })));
      }
      choices.append(reasonChips(words, flag.reasons, flag.reason, (reason) => change({ reason })));
    },
    tellSteps({ isWider, isNarrower }) {
      wider.ariaDisabled = String(!isWider);
      narrower.ariaDisabled = String(!isNarrower);
    },
  };
}
