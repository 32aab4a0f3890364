import { JSDOM } from 'jsdom';

/** Attributes that change what a reader gets; the others (sizes, titles) are free. */
const COMPARED_ATTRIBUTES = [
  'alt',
  'alttext',
  'colspan',
  'data-embed',
  'dir',
  'display',
  'href',
  'id',
  'lang',
  'rowspan',
  'src',
  'start',
];

const ALLOWED_ELEMENTS = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table caption colgroup col thead tbody tfoot tr th td ' +
    'figure figcaption img a em strong sup sub br hr ' +
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd'
  ).split(' '),
);

const ALLOWED_ATTRIBUTES = new Set(
  [...COMPARED_ATTRIBUTES, 'height', 'headers', 'reversed', 'scope', 'sizes', 'span', 'srcset', 'title', 'type'].concat(
    'stretchy',
    'value',
    'width',
  ),
);

const LINE_ELEMENTS = 'p,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,pre,table,caption,tr,figure,figcaption';

const SPACE = /[ \t\n\r\f]+/g;

function bodyOf(html: string): HTMLElement {
  return new JSDOM(`<!DOCTYPE html><body>${html}`).window.document.body;
}

/** The top-level nodes of an article's HTML, each written in one way whatever its spaces, sizes and order of attributes. */
export function blocksOf(html: string): string[] {
  const blocks = [...bodyOf(html).childNodes].map(canonical).map(trimInside);
  return blocks.filter((block) => block !== '');
}

function canonical(node: ChildNode): string {
  if (node.nodeType === node.TEXT_NODE) {
    const text = node.textContent ?? '';
    return escapeHtml(node.parentElement?.closest('pre') ? text : text.replace(SPACE, ' '));
  }
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  const name = element.localName;
  const inside = [...element.childNodes].map(canonical).join('');
  if (name === 'a' && !element.hasAttribute('href')) return inside;
  const attributes = COMPARED_ATTRIBUTES.filter((key) => element.hasAttribute(key))
    .map((key) => ` ${key}="${escapeHtml(element.getAttribute(key) ?? '').replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${name}${attributes}>${['img', 'br', 'hr', 'col'].includes(name) ? '' : `${inside}</${name}>`}`;
}

/** Spaces at the edge of a block are never seen. */
function trimInside(block: string): string {
  const names = LINE_ELEMENTS.replaceAll(',', '|').concat('|td|th|thead|tbody|tfoot');
  return block
    .replace(new RegExp(` ?(</?(?:${names})(?: [^>]*)?>) ?`, 'g'), '$1')
    .replace(/ ?<br> ?/g, '<br>')
    .trim();
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of blocks as `Article.textContent` promises it: a line a block or table row, a tab between cells. */
export function textOf(blocks: string[]): string {
  const body = bodyOf(blocks.map((block) => blocksOf(block).join('')).join(''));
  for (const cell of body.querySelectorAll('td + td, td + th, th + td, th + th')) cell.before('\t');
  for (const line of body.querySelectorAll(LINE_ELEMENTS)) {
    line.before('\n');
    line.after('\n');
  }
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  return (body.textContent ?? '').replace(/\n[\n]*/g, '\n').trim();
}

/** What stands in an article's HTML and has no place there, as a list of sentences. */
export function strangersIn(html: string): string[] {
  const strangers = new Set<string>();
  for (const element of bodyOf(html).querySelectorAll('*')) {
    if (!ALLOWED_ELEMENTS.has(element.localName)) strangers.add(`<${element.localName}> has no place in content`);
    for (const { name, value } of element.attributes) {
      if (!ALLOWED_ATTRIBUTES.has(name)) strangers.add(`${name}= has no place in content, on <${element.localName}>`);
      const isAddress = name === 'href' || name === 'src';
      if (isAddress && !/^(?:https?|mailto|tel):/.test(value))
        strangers.add(`${name}="${value}" is no absolute address`);
    }
  }
  return [...strangers];
}
