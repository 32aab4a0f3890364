import { hostOf, isSameSite, webAddress } from '../article/address';
import { isReport } from './labels';
import { parentOf } from './tight-box';

const BUTTONS = 'button,a[href],[role=button],input[type=button],input[type=submit]';

/** The page's own button that reports `ad`, or ads: the nearest one. `null` where there is none. */
export function reportButton(ad: Element, pageUrl: string): HTMLElement | null {
  for (let around: Element | null = ad; around; around = parentOf(around)) {
    for (const button of around.querySelectorAll<HTMLElement>(BUTTONS)) {
      if (isReport(wordsOf(button)) && !button.matches(':disabled') && staysHere(button, pageUrl)) return button;
    }
  }
  return null;
}

function wordsOf(button: HTMLElement): string {
  return (button instanceof HTMLInputElement ? button.value : (button.textContent ?? '')).trim();
}

/** An ad may call its own link so: what leads to another site reports nothing to this one. */
function staysHere(button: HTMLElement, pageUrl: string): boolean {
  const address = webAddress(button.getAttribute('href') ?? '', pageUrl);
  return address === null || isSameSite(hostOf(address), hostOf(pageUrl));
}
