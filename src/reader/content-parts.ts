import { hostOf } from '../article/address';
import type { ReadingSettings } from '../settings/reading-settings';
import type { PageAccess } from './page-access';
import type { Words } from './words';

/** The address of a picture that is fetched when the reader asks for it. */
const WAITING = new WeakMap<Element, string>();

/** Gives the parts of drawn content what they need to be used: pictures open, wide ones scroll, embeds tell where they lead. */
export function equipContent(
  content: DocumentFragment,
  words: Words,
  pictures: ReadingSettings['pictures'],
  keptPicture: PageAccess['keptPicture'],
): void {
  for (const picture of content.querySelectorAll('img')) {
    const kept = keptPicture?.(picture.src);
    if (kept) picture.src = kept;
    equipPicture(picture, words, kept ? 'always' : pictures);
  }
  for (const wide of content.querySelectorAll<HTMLElement>('table, pre')) {
    if (wide.parentElement?.closest('table')) continue;
    const scroller = wide.ownerDocument.createElement('div');
    scroller.className = 'scroller';
    // It begins where what is in it begins.
    scroller.dir = wide.dir;
    wide.replaceWith(scroller);
    scroller.append(wide);
  }
  for (const embed of content.querySelectorAll('figure[data-embed]')) equipEmbed(embed);
}

/** Shows the picture that a button stands for. @returns whether it was waiting for that */
export function showPicture(button: Element, words: Words): boolean {
  const picture = button.querySelector('img');
  const address = picture && WAITING.get(picture);
  if (!picture || !address) return false;
  WAITING.delete(picture);
  picture.src = address;
  picture.hidden = false;
  button.className = 'picture';
  button.setAttribute('title', words.say('enlarge'));
  button.querySelector('span')?.remove();
  return true;
}

function equipPicture(picture: HTMLImageElement, words: Words, pictures: ReadingSettings['pictures']): void {
  const link = picture.closest('a');
  const isAlone = link && link.textContent?.trim() === '' && link.querySelectorAll('img').length === 1;
  // A link around a picture mostly leads to the same picture in full.
  if (isAlone && /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(link.href)) link.replaceWith(picture);
  else if (link) return;
  const button = picture.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'picture';
  button.title = words.say('enlarge');
  picture.replaceWith(button);
  button.append(picture);
  if (pictures === 'always') return;
  WAITING.set(picture, picture.getAttribute('src') ?? '');
  picture.removeAttribute('src');
  picture.hidden = true;
  button.className = 'picture waiting';
  button.title = '';
  const label = button.ownerDocument.createElement('span');
  label.textContent = [words.say('show_picture'), picture.alt].filter(Boolean).join(' · ');
  button.append(label);
}

function equipEmbed(embed: Element): void {
  const link = embed.querySelector('a');
  if (!link || link.textContent?.includes(hostOf(link.href))) return;
  const host = embed.ownerDocument.createElement('bdi');
  host.className = 'embed-host';
  host.dir = 'ltr';
  host.textContent = hostOf(link.href);
  link.append(' ', host);
}
