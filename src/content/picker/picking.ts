import type { AdCandidate } from '../../ads/types';
import type { Words } from '../../reader/words';
import { make, makeButton } from '../over-page/overlay';
import { keepFootFree, staysInView } from './foot-of-view';
import { layOver } from './lay-over';

export interface PickingActs {
  pick(ad: AdCandidate, byKeyboard: boolean): void;
  /** The reader wants to choose what isn't outlined. */
  byHand(): void;
  leave(): void;
}

/** The outlines, while the reader chooses among them. */
export interface Picking {
  /** To be called when it stands in the page, and again when the page had taken it away. */
  show(): void;
  close(): void;
}

/** Outlines the ads of a page, numbered, each of them a button that lies over its ad. */
export function startPicking(
  root: HTMLElement,
  words: Words,
  ads: readonly AdCandidate[],
  { pick, byHand, leave }: PickingActs,
): Picking {
  const dialog = make('dialog', 'picking');
  dialog.setAttribute('aria-label', words.say('flag_ad'));
  const outlines = ads.map((ad, at) => ({ ad, button: outlineOf(ad, at) }));
  const bar = make('div', 'bar');
  const said = make('p', '', ads.length > 0 ? words.count('ads_outlined', ads.length) : words.say('no_ad_seen'));
  said.setAttribute('role', 'status');
  const byHandButton = makeButton('', words.say('by_hand'), byHand);
  bar.append(said, byHandButton, makeButton('', words.say('cancel'), leave));
  dialog.append(...outlines.map(({ button }) => button), bar);
  root.append(dialog);
  const endFoot = keepFootFree(bar, (x, y) =>
    ads.map(({ element }) => element).filter((element) => isAt(element, x, y)),
  );

  function outlineOf(ad: AdCandidate, at: number): HTMLButtonElement {
    let armed = false;
    const button = makeButton('outline', '', (event) => {
      // A finger hides what it touches: it shows first, then decides.
      const isTouch = 'pointerType' in event && event.pointerType === 'touch';
      if (isTouch && !armed) {
        armed = true;
        said.textContent = words.say('tap_again');
      }
      // What a key has pressed says no count of clicks.
      else pick(ad, event.detail === 0);
    });
    button.append(make('span', 'number', String(at + 1)));
    button.setAttribute('aria-label', words.say('ad_number', String(at + 1), String(ads.length), nameOf(ad)));
    button.classList.toggle('fixed', staysInView(ad.element));
    button.addEventListener('blur', () => {
      armed = false;
    });
    return button;
  }

  function place(): void {
    if (!dialog.isConnected) return;
    for (const { ad, button } of outlines) layOver(button, ad.element);
    requestAnimationFrame(place);
  }

  function move(by: 1 | -1): void {
    const there = outlines.filter(({ button }) => !button.hidden);
    // Also while the window has not got the focus back from the popup.
    const { activeElement } = root.getRootNode() as ShadowRoot;
    const at = there.findIndex(({ button }) => button === activeElement);
    const next = there[at < 0 ? 0 : (at + by + there.length) % there.length];
    next?.ad.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    next?.button.focus({ preventScroll: true });
  }

  const forward = words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (!event.isTrusted || !/^Arrow/.test(event.key)) return;
    event.preventDefault();
    move(event.key === 'ArrowDown' || event.key === forward ? 1 : -1);
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });

  return {
    show() {
      if (dialog.open) dialog.close();
      dialog.showModal();
      place();
      const inSight = outlines.find(({ ad }) => isInSight(ad.element));
      if (!inSight) outlines[0]?.ad.element.scrollIntoView({ block: 'center', behavior: 'instant' });
      (inSight?.button ?? outlines[0]?.button ?? byHandButton).focus({ preventScroll: true });
    },
    close() {
      endFoot();
      dialog.remove();
    },
  };
}

/** How an ad may be called in a list: where it leads, else by whom it comes. */
export function nameOf({ keys, network }: Pick<AdCandidate, 'keys' | 'network'>): string {
  const land = keys.find(({ kind }) => kind === 'land')?.value;
  return land ?? (network === 'unknown' || network === 'firstparty' ? '' : network);
}

function isAt(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}

function isInSight(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
