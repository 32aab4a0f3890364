import MessageSquareText from 'lucide/dist/esm/icons/message-square-text.mjs';
import { render } from 'preact';
import type { Highlight } from '../../article/marks';
import type { Words } from '../words';
import { Icon } from './Icon';

/** The button after a highlight: it says what is marked and noted, and opens the note. */
export function highlightSign(
  { exact, note }: Highlight,
  { say, lang, dir }: Pick<Words, 'say' | 'lang' | 'dir'>,
  open: () => void,
): HTMLButtonElement {
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.classList.toggle('has-note', note !== '');
  sign.lang = lang;
  sign.dir = dir;
  sign.setAttribute('aria-label', [`${say('highlight')}: ${exact.slice(0, 80)}`, note].filter(Boolean).join(' · '));
  sign.onclick = open;
  render(<Icon node={MessageSquareText} />, sign);
  return sign;
}
