import { fold } from '../article/fold';
import { CREDIT_START } from './page-words';

/** An inline element that is open while text is written: it is opened anew in the next paragraph. */
interface Inline {
  tag: string;
  attributes: Record<string, string>;
}

/** A line this long, or one that ends a sentence, is a paragraph even when a single `<br>` ends it. */
const PARAGRAPH_LENGTH = 80;
const SENTENCE_LENGTH = 50;
/** Of the paragraph that is being written this much is remembered: more than a credit has. All of it, looked at with each piece, would take quadratic time. */
const REMEMBERED = 200;
const SENTENCE_END = /[.!?؟…»”"]\s*$/;

/** Writes the article's HTML, block by block, from what the page has: the same few elements whatever the page is made of. */
export class ContentWriter {
  #parent: Element;
  #current: Element | null = null;
  #cursor: Element | null = null;
  readonly #open: Inline[] = [];
  #breaks = 0;
  #written = '';
  #sinceBreak = '';
  readonly #figures: Element[] = [];
  #tag = 'p';
  readonly #lineOf = new Map<Element, number>();

  constructor(
    private readonly document: Document,
    private readonly root: Element,
  ) {
    this.#parent = root;
  }

  /** `line`: index of the page's line that the text comes from. */
  text(value: string, line: number): void {
    let text = value.replace(/\s+/g, ' ');
    if (text === '' || (text === ' ' && this.#current === null)) return;
    if (text !== ' ') this.#applyBreaks();
    if (!this.#current) this.#start(line);
    if (this.#written === '' || this.#written.endsWith(' ') || this.#written.endsWith('\n'))
      text = text.replace(/^ /, '');
    if (text === '') return;
    this.#cursor?.append(text);
    this.#written = (this.#written + text).slice(-REMEMBERED);
    this.#sinceBreak += text;
  }

  lineBreak(): void {
    this.#breaks++;
  }

  openInline(tag: string, attributes: Record<string, string>): void {
    if (this.#written !== '') this.#applyBreaks();
    const inline = { tag, attributes };
    this.#open.push(inline);
    if (this.#current) this.#descend(inline);
  }

  closeInline(): void {
    this.#open.pop();
    const parent = this.#cursor?.parentElement;
    if (this.#cursor && this.#cursor !== this.#current && parent) this.#cursor = parent;
  }

  /** Whether what is written next comes into an element whose name is one of `tags`. */
  holds(tags: RegExp): boolean {
    return tags.test(this.#parent.tagName);
  }

  /** Writes what `fill` writes into one block element `tag`: a heading, a caption, a cell. */
  block(tag: string, attributes: Record<string, string>, fill: () => void): Element | null {
    this.endParagraph();
    const outer = this.#parent;
    const element = this.make(tag, attributes);
    this.#parent = element;
    fill();
    this.endParagraph();
    this.#parent = outer;
    unwrapLoneParagraph(element);
    if (!hasSubstance(element)) return null;
    outer.append(element);
    return element;
  }

  /** As `block`, but with its text directly in it: no paragraphs inside. */
  heading(tag: string, fill: () => void): void {
    this.endParagraph();
    const outerTag = this.#tag;
    this.#tag = tag;
    fill();
    this.endParagraph();
    this.#tag = outerTag;
  }

  preformatted(text: string, line: number): void {
    this.endParagraph();
    if (text.trim() === '') return;
    const pre = this.make('pre', {});
    this.#lineOf.set(pre, line);
    pre.append(text.replace(/^\n|\s+$/g, ''));
    this.#parent.append(pre);
  }

  rule(): void {
    this.endParagraph();
    if (this.#parent.lastElementChild && this.#parent.lastElementChild.tagName !== 'HR')
      this.#parent.append(this.make('hr', {}));
  }

  /** A picture or an embed stands after the paragraph in which the page put it. */
  figure(figure: Element, line: number): void {
    this.#lineOf.set(figure, line);
    this.#figures.push(figure);
    if (this.#current === null || this.#written.trim() === '') this.endParagraph();
  }

  endParagraph(): void {
    const current = this.#current;
    this.#current = null;
    this.#cursor = null;
    this.#breaks = 0;
    const text = this.#written.trim();
    this.#written = '';
    this.#sinceBreak = '';
    if (current && text !== '' && !this.#captionLast(text)) {
      trimEnd(current);
      this.#parent.append(current);
    }
    for (const figure of this.#figures.splice(0)) this.#appendFigure(figure);
  }

  /** For each top-level block, the index of the line that it begins with. */
  starts(): number[] {
    let last = 0;
    return [...this.root.children].map((block) => {
      last = this.#startOf(block) ?? last;
      return last;
    });
  }

  #startOf(block: Element): number | null {
    const own = this.#lineOf.get(block);
    if (own !== undefined) return own;
    for (const child of block.children) {
      const start = this.#startOf(child);
      if (start !== null) return start;
    }
    return null;
  }

  make(tag: string, attributes: Record<string, string>): Element {
    const element = this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  /** A credit right before a picture is its caption too. */
  #appendFigure(figure: Element): void {
    const before = this.#parent.lastElementChild;
    if (before?.tagName === 'P' && !figure.querySelector('figcaption') && isCredit(before.textContent ?? '')) {
      const caption = this.make('figcaption', {});
      caption.append(...before.childNodes);
      before.remove();
      figure.append(caption);
    }
    this.#parent.append(figure);
  }

  #captionLast(text: string): boolean {
    const last = this.#figures[0] ?? this.#parent.lastElementChild;
    if (!isCredit(text) || last?.tagName !== 'FIGURE' || last.querySelector('figcaption')) return false;
    const caption = this.make('figcaption', {});
    caption.append(text);
    last.append(caption);
    return true;
  }

  #applyBreaks(): void {
    if (this.#breaks === 0) return;
    const line = this.#sinceBreak.trim();
    const isParagraph =
      this.#breaks > 1 ||
      line.length >= PARAGRAPH_LENGTH ||
      (line.length >= SENTENCE_LENGTH && SENTENCE_END.test(line)) ||
      isCredit(line);
    this.#breaks = 0;
    if (this.#current === null || this.#written.trim() === '') return;
    if (isParagraph) this.endParagraph();
    else {
      this.#cursor?.append(this.make('br', {}));
      this.#written += '\n';
      this.#sinceBreak = '';
    }
  }

  #start(line: number): void {
    this.#current = this.make(this.#tag, {});
    this.#lineOf.set(this.#current, line);
    this.#cursor = this.#current;
    for (const inline of this.#open) this.#descend(inline);
  }

  #descend(inline: Inline): void {
    const element = this.make(inline.tag, inline.attributes);
    this.#cursor?.append(element);
    this.#cursor = element;
  }
}

function isCredit(text: string): boolean {
  return text.length <= 120 && CREDIT_START.test(fold(text));
}

/** Removes what a paragraph can't end with: white space, `<br>`, empty inline elements. */
function trimEnd(element: Element): void {
  for (let last = element.lastChild; last; last = element.lastChild) {
    if (last.nodeType === 3) {
      last.nodeValue = (last.nodeValue ?? '').replace(/\s+$/, '');
      if (last.nodeValue !== '') return;
    } else if ((last as Element).tagName !== 'BR' && (last.textContent ?? '').trim() !== '') {
      trimEnd(last as Element);
      return;
    }
    last.remove();
  }
}

function hasSubstance(element: Element): boolean {
  return (
    (element.textContent ?? '').trim() !== '' ||
    element.querySelector('img') !== null ||
    element.tagName === 'TD' ||
    element.tagName === 'TH'
  );
}

function unwrapLoneParagraph(element: Element): void {
  const only = element.firstElementChild;
  if (element.childElementCount === 1 && only?.tagName === 'P' && element.tagName !== 'BLOCKQUOTE')
    only.replaceWith(...only.childNodes);
  // An item of text with a list below it: the text needs no paragraph of its own.
  else if (
    element.tagName === 'LI' &&
    only?.tagName === 'P' &&
    element.children.length === 2 &&
    /^[UO]L$/.test(element.children[1]?.tagName ?? '')
  )
    only.replaceWith(...only.childNodes);
}
