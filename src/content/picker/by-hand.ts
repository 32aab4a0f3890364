import { parentOf } from '../../ads/tight-box';
import type { ArticleVeto } from '../../ads/types';
import type { Words } from '../../reader/words';
import { make, makeButton } from '../over-page/overlay';
import { keepFootFree } from './foot-of-view';
import { layOver } from './lay-over';
import type { Picking } from './picking';
import { boxOf, elementAt, mayHide, nextThing } from './things-of-page';

export interface ByHandActs {
  pick(element: HTMLElement, byKeyboard: boolean): void;
  leave(): void;
}

/** Lets the reader choose any element of the page that isn't the article's. */
export function startByHand(root: HTMLElement, words: Words, veto: ArticleVeto, { pick, leave }: ByHandActs): Picking {
  const { host } = root.getRootNode() as ShadowRoot;
  /** From what was pointed at to the widest box that may go. */
  let boxes: Element[] = [];
  let at = 0;
  /** Whether the reader has taken another box than the first. */
  let isStepped = false;

  // No modal dialog: what is beneath one can't be pointed at.
  const cover = make('div', 'picking hand');
  cover.popover = 'manual';
  cover.tabIndex = -1;
  cover.setAttribute('role', 'application');
  cover.setAttribute('aria-label', words.say('by_hand'));
  const frame = make('div', 'target');
  frame.hidden = true;
  const said = make('p', '', words.say('point_at_ad'));
  said.setAttribute('role', 'status');
  const bar = make('div', 'bar');
  const acts = make('div', 'acts');
  const hide = makeButton('', words.say('hide_it'), ({ detail }) => decide(detail === 0));
  const wider = makeButton('', words.say('wider'), () => step(1));
  const narrower = makeButton('', words.say('narrower'), () => step(-1));
  acts.append(hide, wider, narrower, makeButton('', words.say('cancel'), leave));
  bar.append(said, acts);
  cover.append(frame, bar);
  root.append(cover);
  const endFoot = keepFootFree(bar, (x, y) => document.elementsFromPoint(x, y).filter((element) => element !== host));
  tell();

  function target(): HTMLElement | null {
    const box = boxes[at] ?? null;
    return mayHide(box, veto) ? box : null;
  }

  function choose(element: Element | null): void {
    if (!element || element === boxes[0]) return;
    boxes = [element];
    isStepped = false;
    for (let box = parentOf(element); mayHide(box, veto); box = parentOf(box)) boxes.push(box);
    at = Math.max(0, boxes.indexOf(boxOf(element, veto)));
    said.textContent = target() ? nameOf() : words.say('not_hidden_by_hand');
    tell();
  }

  function tell(): void {
    hide.ariaDisabled = String(!target());
    wider.ariaDisabled = String(nextAt(1) === at);
    narrower.ariaDisabled = String(nextAt(-1) === at);
    frame.classList.toggle('vetoed', boxes.length > 0 && !target());
  }

  /** The next box of another size. */
  function nextAt(by: 1 | -1): number {
    const sizeOf = (index: number) => {
      const { width, height } = boxes[index]?.getBoundingClientRect() ?? {};
      return `${width} ${height}`;
    };
    for (let next = at + by; boxes[next]; next += by) if (sizeOf(next) !== sizeOf(at)) return next;
    return at;
  }

  function step(by: 1 | -1): void {
    at = nextAt(by);
    isStepped = true;
    if (target()) said.textContent = nameOf();
    tell();
  }

  function decide(byKeyboard: boolean): void {
    const element = target();
    if (element) pick(element, byKeyboard);
  }

  function nameOf(): string {
    const box = boxes[at];
    const { width = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
    const text = (box?.textContent || box?.querySelector('img')?.alt || '').replace(/\s+/g, ' ').trim();
    return words.say('pointed_at', text.slice(0, 60), `${Math.round(width)} × ${Math.round(height)}`);
  }

  cover.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.target !== cover) return;
    const element = pointed(event);
    if (!(isStepped && isWithin(element))) choose(element);
  });
  cover.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!event.isTrusted || event.target !== cover) return;
    // A finger hides what it touches: it shows first, then decides.
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    const element = pointed(event);
    const isChosen = isWithin(element);
    if (!isChosen) choose(element);
    if (isChosen || !isTouch) decide(false);
  });
  cover.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (!event.isTrusted) return;
    if (event.key === 'Tab') keepFocus(event);
    else if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === cover) decide(true);
    else if (/^Arrow/.test(event.key)) walk(event.key);
    else return;
    event.preventDefault();
  });

  function isWithin(element: Element | null): boolean {
    return element !== null && (boxes[at]?.contains(element) ?? false);
  }

  function pointed({ clientX, clientY }: MouseEvent): Element | null {
    return elementAt(clientX, clientY, host);
  }

  function walk(key: string): void {
    if (key === 'ArrowUp') return step(1);
    if (key === 'ArrowDown') return step(-1);
    const isForward = key === (words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    const next = nextThing(boxes[at] ?? null, isForward ? 1 : -1, veto);
    next?.scrollIntoView({ block: 'center', behavior: 'instant' });
    choose(next);
  }

  /** What is beneath has the focus of the page, not this. */
  function keepFocus(event: KeyboardEvent): void {
    const stops = [cover, ...acts.querySelectorAll('button')];
    const { activeElement } = root.getRootNode() as ShadowRoot;
    const now = stops.indexOf(activeElement as HTMLButtonElement);
    stops[(now + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus({ preventScroll: true });
  }

  function place(): void {
    if (!cover.isConnected) return;
    const box = boxes[at];
    if (box) layOver(frame, box);
    requestAnimationFrame(place);
  }

  return {
    show() {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
      cover.focus({ preventScroll: true });
      place();
    },
    close() {
      endFoot();
      cover.remove();
    },
  };
}
