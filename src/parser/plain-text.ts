const BLOCKS = new Set(
  'P H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE CAPTION TR FIGURE FIGCAPTION HR BR DIV'.split(' '),
);

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
      const isBlock = BLOCKS.has(tag);
      if (isBlock) parts.push('\n');
      write(child, parts);
      if (isBlock) parts.push('\n');
      else if ((tag === 'TD' || tag === 'TH') && (child as Element).nextElementSibling) parts.push('\t');
    }
  }
}
