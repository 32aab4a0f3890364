import type { Words } from '../../reader/words';
import type { ButtonPlace } from '../../settings/page-button';
import { make, makeButton, openOverlay } from '../over-page/overlay';
import { handle } from './handle';
import { drawn, MARK, MOVE, OFF } from './marks';
import css from './page-button.css?inline';

/** What a press of the reader does. Each throws where Safi was updated and the page has not been loaded since. */
export interface PageButtonActs {
  /** Opens the view. `false`: it can't be opened here. */
  press(): Promise<boolean>;
  /** Keeps where it stands from now on. */
  place(place: ButtonPlace): Promise<void>;
  switch(isOn: boolean): Promise<void>;
  /** It isn't there any more. */
  gone(): void;
}

/** The buttons beside it are shown for so long after the last touch, in milliseconds. */
const OFFERED_MS = 6_000;
/** What is said stays so long. */
const SAID_MS = 12_000;

/** Puts the button over the page. Returns what takes it away. */
export function openPageButton(words: Words, kept: ButtonPlace, acts: PageButtonActs): () => void {
  let place = kept;
  let offered: ReturnType<typeof setTimeout>;
  let saidFor: ReturnType<typeof setTimeout>;
  const overlay = openOverlay(css, words, { returned() {}, gone: () => acts.gone() });

  /** What was pressed is done in the background; where that is out of reach, so is all else that the button could do. */
  async function told<Value>(done: Promise<Value>): Promise<Value | null> {
    try {
      return await done;
    } catch (error) {
      console.info('Safi was updated; its button comes back with the page:', error);
      acts.gone();
      return null;
    }
  }

  const open = makeButton('open', '', async () => {
    if (open.ariaBusy === 'true') return;
    open.ariaBusy = 'true';
    const isOpen = await told(acts.press());
    open.ariaBusy = null;
    if (isOpen === false) say(words.say('not_in_page'));
  });
  open.setAttribute('aria-label', words.say('page_button'));
  open.append(drawn(MARK));
  const move = makeButton('beside', '', () => {
    dropped({ ...place, side: place.side === 'end' ? 'start' : 'end' });
  });
  move.setAttribute('aria-label', words.say('page_button_move'));
  move.append(drawn(MOVE));
  const off = makeButton('beside', '', ({ detail }) => {
    group.hidden = true;
    say(words.say('page_button_is_off'), makeUndo(), detail === 0);
    void told(acts.switch(false));
  });
  off.setAttribute('aria-label', words.say('page_button_off'));
  off.append(drawn(OFF));

  const group = make('div', 'group');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.say('extension_name'));
  group.append(open, move, off);
  const said = make('div', 'said');
  said.setAttribute('role', 'status');
  overlay.root.append(group, said);

  function makeUndo(): HTMLButtonElement {
    return makeButton('', words.say('undo'), () => {
      clearTimeout(saidFor);
      said.replaceChildren();
      group.hidden = false;
      open.focus({ preventScroll: true });
      void told(acts.switch(true));
    });
  }

  function say(sentence: string, undo?: HTMLButtonElement, byKeyboard = false): void {
    said.replaceChildren(make('p', '', sentence), ...(undo ? [undo] : []));
    if (byKeyboard) undo?.focus({ preventScroll: true });
    clearTimeout(saidFor);
    saidFor = setTimeout(() => (undo ? acts.gone() : said.replaceChildren()), SAID_MS);
  }

  function offer(): void {
    group.classList.add('offering');
    clearTimeout(offered);
    offered = setTimeout(() => group.classList.remove('offering'), OFFERED_MS);
  }

  function draw(): void {
    group.dataset.side = place.side;
    group.style.setProperty('--up', String(place.up));
  }

  function dropped(wanted: ButtonPlace): void {
    place = wanted;
    draw();
    offer();
    void told(acts.place(wanted));
  }

  draw();
  handle(open, group, words.dir, { held: offer, dropped });
  return () => {
    clearTimeout(offered);
    clearTimeout(saidFor);
    overlay.remove();
  };
}
