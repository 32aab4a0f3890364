import { BLOCK_TAGS } from './page';

/** The text of standardised content: one line break between blocks and table rows, a tab between cells. */
export function plainText(content: Element): string {
  const parts: string[] = [];
  write(content, parts);
  return parts
    .join('')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

function write(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(/\t/g, ' '));
    else if (child.nodeType === 1) {
      const tag = (child as Element).tagName;
      const isCell = tag === 'TD' || tag === 'TH';
      const isBlock = !isCell && (BLOCK_TAGS.has(tag) || tag === 'BR');
      if (isBlock) parts.push('\n');
      write(child, parts);
      if (isBlock) parts.push('\n');
      else if (isCell && (child as Element).nextElementSibling) parts.push('\t');
    }
  }
}
