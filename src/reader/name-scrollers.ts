import type { Words } from './words';

/** What scrolls on its own must be reachable by the keyboard, and have a name; what doesn't is no stop on the way. */
export function nameScrollers(content: ParentNode, words: Words): void {
  for (const box of content.querySelectorAll<HTMLElement>('.scroller')) {
    if (box.scrollWidth <= box.clientWidth) {
      for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
      continue;
    }
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', words.say(box.firstElementChild?.tagName === 'PRE' ? 'code' : 'table'));
  }
}
