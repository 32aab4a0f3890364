import { FLOATING_STYLE_PATTERN, HIDDEN_STYLE_PATTERN } from '../parser/never-text';

/** Elements whose inside is text to the browser, up to their own end. */
const RAW_TAGS = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
const TAG_NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/y;

/**
 * `html` without inline styles and handlers. A document made in one of our pages stands under the policy of that page,
 * and Chromium writes a complaint for each of them, though none would ever run. What a style says of an element's being
 * seen is written as an attribute that the parser knows as well. One pass, linear in the length of `html`.
 */
export function quietMarkup(html: string): string {
  const parts: string[] = [];
  let kept = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('<', endOf(html, '-->', at));
      continue;
    }
    const name = match(TAG_NAME, html, at + 1)?.[0].toLowerCase();
    if (!name) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    let end = at + 1 + name.length;
    for (let found = match(ATTRIBUTE, html, end); found; found = match(ATTRIBUTE, html, end)) {
      const [whole, attribute = '', value = ''] = found;
      if (/^(?:style|on[a-z]+)$/i.test(attribute)) {
        parts.push(html.slice(kept, end), /^style$/i.test(attribute) ? meaningOf(value) : '');
        kept = end + whole.length;
      }
      end += whole.length;
    }
    if (RAW_TAGS.test(name)) {
      const inside = endOf(html, '>', end);
      end = rawEnd(html, name, inside);
      if (name === 'style') {
        parts.push(html.slice(kept, inside));
        kept = end;
      }
    }
    at = html.indexOf('<', end);
  }
  return parts.join('') + html.slice(kept);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where `mark` ends, from `at` on; the end of the text when it isn't there. */
function endOf(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found < 0 ? text.length : found + mark.length;
}

/** Where the closing tag of an element begins that holds text only. */
function rawEnd(html: string, name: string, at: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  return match(closing, html, at)?.index ?? html.length;
}

function meaningOf(value: string): string {
  const style = value.replace(/^["']|["']$/g, '');
  if (HIDDEN_STYLE_PATTERN.test(style)) return ' hidden';
  return FLOATING_STYLE_PATTERN.test(style) ? ' aria-modal="true"' : '';
}
