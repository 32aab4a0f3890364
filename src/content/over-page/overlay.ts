import type { Words } from '../../reader/words';

/** A place of ours over the page, which the page's scripts can neither read nor press. */
export interface Overlay {
  root: HTMLElement;
  remove(): void;
}

/** Once the page has taken it away so often, it stays away. */
const MOST_RETURNS = 3;

/** Above what the page's styles say of it, whatever they say. */
const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  'pointer-events': 'auto',
  // What doesn't stand in the top layer is above the page all the same.
  'z-index': '2147483647',
};

export interface OverlayEvents {
  /** The page took it away or changed it, and it is there again: what stood in the top layer, and had the focus, may not. */
  returned(): void;
  /** The page keeps taking it away. */
  gone(): void;
}

/**
 * Puts a closed shadow tree into the page. What stands in it goes to the browser's top layer by itself (`showModal`,
 * `showPopover`), and takes trusted events only.
 * @param css its style
 */
export function openOverlay(css: string, words: Words, events: OverlayEvents): Overlay {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, css);
  const root = document.createElement('div');
  root.className = 'safi';
  root.lang = words.lang;
  root.dir = words.dir;
  shadow.append(root);

  let returns = 0;
  let ownStyle = '';
  const place = () => {
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
    ownStyle = host.style.cssText;
    if (!host.isConnected) document.documentElement.append(host);
  };
  // Whatever the page puts on it, as `inert`, goes.
  const isTouched = () => !host.isConnected || host.attributes.length !== 1 || host.style.cssText !== ownStyle;
  place();
  const observer = new MutationObserver(() => {
    if (!isTouched()) return;
    if (++returns > MOST_RETURNS) return events.gone();
    place();
    events.returned();
  });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });

  return {
    root,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}

/** By a sheet where that can be: the page's policy has a say in elements of style that it moves about. */
function dress(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 lets no script of ours adopt a sheet.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/** Calls `act` at a press of the reader's own. */
function onPress(element: HTMLElement, act: (event: MouseEvent) => void): void {
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act(event);
  });
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

export function makeButton(className: string, text: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const button = make('button', className, text);
  button.type = 'button';
  onPress(button, act);
  return button;
}
