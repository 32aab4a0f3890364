import { type Box, type Line, linkOf, type Page } from './page';

/** Attribute of a mirrored element: the place of its box in `boxes`. */
export const MARK = 'data-safi';

export interface Mirror {
  document: Document;
  boxes: Box[];
}

/**
 * A small document of `lines` alone, in the boxes that hold them, for Readability to take apart: it changes the document that
 * it reads, and its time grows with all that stands in it.
 */
export function mirrorOf(page: Page, lines: Line[]): Mirror {
  const document = page.document.implementation.createHTMLDocument('');
  const boxes: Box[] = [];
  const elements = new Map<Box, Element>();

  const elementOf = (box: Box): Element => {
    const known = elements.get(box);
    if (known) return known;
    const element = box.parent ? document.createElement(box.tag.toLowerCase()) : document.body;
    elements.set(box, element);
    element.setAttribute(MARK, String(boxes.push(box) - 1));
    if (box.names) element.setAttribute('class', box.names);
    if (box.parent) elementOf(box.parent).append(element);
    return element;
  };

  for (const line of lines) {
    const element = elementOf(line.box);
    if (element.lastChild && element.lastChild.nodeType !== 1)
      element.append(document.createElement('br'), document.createElement('br'));
    for (const leaf of line.leaves) {
      if (leaf.nodeType === 1) continue;
      const text = document.createTextNode((leaf as Text).data);
      const link = linkOf(leaf, line);
      if (!link) element.append(text);
      else {
        const copy = document.createElement('a');
        copy.setAttribute('href', link.getAttribute('href') ?? '');
        copy.append(text);
        element.append(copy);
      }
    }
  }
  return { document, boxes };
}
