import { blockDirection } from '../article/direction';
import type { Article, Direction } from '../article/types';
import { isCode } from './code-signs';
import { isVowelled } from './vowels';

/** What has text of its own; the rest only holds such. */
const TEXT_BLOCKS = 'p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figcaption, caption, th, td';
/** Their markers, bars and columns stand on the side where most of their text begins. */
const HOLDERS = 'ul, ol, dl, blockquote, table';

/**
 * Lets each block run the way of its own words. The parser marks those that run against the article; here what stands
 * inside such a block gets its own way back, and lists and tables take the way of what they hold.
 */
export function directBlocks(content: ParentNode, { dir, lang }: Pick<Article, 'dir' | 'lang'>): void {
  for (const holder of content.querySelectorAll(HOLDERS)) {
    const own = blockDirection(holder.textContent ?? '', dir);
    if (own !== directionAround(holder, dir)) holder.setAttribute('dir', own);
    else holder.removeAttribute('dir');
  }
  // Programs run from left to right, whatever the letters of their comments.
  for (const block of content.querySelectorAll('pre')) {
    if (!isCode(block.textContent ?? '')) continue;
    if (directionAround(block, dir) === 'rtl') block.dir = 'ltr';
    else block.removeAttribute('dir');
  }
  for (const block of content.querySelectorAll(TEXT_BLOCKS)) {
    const text = block.textContent ?? '';
    if (block.parentElement?.closest('[dir], [lang]')) takeOwnWay(block, text, dir, lang);
    if (isVowelled(text)) block.classList.add('vowelled');
  }
}

function takeOwnWay(block: Element, text: string, dir: Direction, lang: string | null): void {
  const around = directionAround(block, dir);
  const own = block.getAttribute('dir') ?? blockDirection(text, around);
  if (own !== around) block.setAttribute('dir', own);
  const isOurs = own === dir && !block.hasAttribute('lang');
  if (isOurs && lang && block.parentElement?.closest('[lang]')) block.setAttribute('lang', lang);
}

function directionAround(block: Element, dir: Direction): Direction {
  const around = block.parentElement?.closest('[dir]')?.getAttribute('dir');
  return around === 'rtl' || around === 'ltr' ? around : dir;
}
