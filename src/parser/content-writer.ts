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
  private _parent: Element;
  private _current: Element | null = null;
  private _cursor: Element | null = null;
  private readonly _open: Inline[] = [];
  private _breaks = 0;
  private _written = '';
  private _sinceBreak = '';
  private readonly _figures: Element[] = [];
  private _tag = 'p';
  private _anchor = '';
  private readonly _lineOf = new Map<Element, number>();

  constructor(
    private readonly document: Document,
    private readonly root: Element,
  ) {
    this._parent = root;
  }

  /** `line`: index of the page's line that the text comes from. `formula`: what shows it. */
  text(value: string, line: number, formula?: Element): void {
    let text = value.replace(/\s+/g, ' ');
    if (text === '' || (text === ' ' && this._current === null)) return;
    if (text !== ' ') this._applyBreaks();
    if (!this._current) this._start(line);
    if (this._written === '' || this._written.endsWith(' ') || this._written.endsWith('\n'))
      text = text.replace(/^ /, '');
    if (text === '') return;
    this._cursor?.append(formula ?? text);
    this._written = (this._written + text).slice(-REMEMBERED);
    this._sinceBreak += text;
  }

  /** What is being written bears the name `id`; between paragraphs, or at a block, what is written next. */
  anchor(id: string, isBlock: boolean): void {
    if (isBlock) this.endParagraph();
    else this._applyBreaks();
    if (!this._current) this._anchor = id;
    else if (!this._current.id) this._current.id = id;
  }

  lineBreak(): void {
    this._breaks++;
  }

  openInline(tag: string, attributes: Record<string, string>): void {
    if (this._written !== '') this._applyBreaks();
    const inline = { tag, attributes };
    this._open.push(inline);
    if (this._current) this._descend(inline);
  }

  closeInline(): void {
    this._open.pop();
    const parent = this._cursor?.parentElement;
    if (this._cursor && this._cursor !== this._current && parent) this._cursor = parent;
  }

  /** Whether what is written next comes into an element whose name is one of `tags`. */
  holds(tags: RegExp): boolean {
    return tags.test(this._parent.tagName);
  }

  /** Writes what `fill` writes into one block element `tag`: a heading, a caption, a cell. */
  block(tag: string, attributes: Record<string, string>, fill: () => void): Element | null {
    this.endParagraph();
    const outer = this._parent;
    const element = this.make(tag, attributes);
    this._parent = element;
    fill();
    this.endParagraph();
    this._parent = outer;
    unwrapLoneParagraph(element);
    if (!hasSubstance(element)) return null;
    outer.append(element);
    return element;
  }

  /** As `block`, but with its text directly in it: no paragraphs inside. */
  heading(tag: string, fill: () => void): void {
    this.endParagraph();
    const outerTag = this._tag;
    this._tag = tag;
    fill();
    this.endParagraph();
    this._tag = outerTag;
  }

  preformatted(text: string, line: number): void {
    this.endParagraph();
    if (text.trim() === '') return;
    const pre = this.make('pre', {});
    this._lineOf.set(pre, line);
    pre.append(text.replace(/^\n|\s+$/g, ''));
    this._parent.append(pre);
  }

  rule(): void {
    this.endParagraph();
    if (this._parent.lastElementChild && this._parent.lastElementChild.tagName !== 'HR')
      this._parent.append(this.document.createElement('hr'));
  }

  /** A picture or an embed stands after the paragraph in which the page put it. */
  figure(figure: Element, line: number): void {
    this._lineOf.set(figure, line);
    this._figures.push(figure);
    if (this._current === null || this._written.trim() === '') this.endParagraph();
  }

  endParagraph(): void {
    const current = this._current;
    this._current = null;
    this._cursor = null;
    this._breaks = 0;
    const text = this._written.trim();
    this._written = '';
    this._sinceBreak = '';
    if (current && text !== '' && !this._captionLast(text)) {
      trimEnd(current);
      this._parent.append(current);
    }
    for (const figure of this._figures.splice(0)) this._appendFigure(figure);
  }

  /** For each top-level block, the index of the line that it begins with. */
  starts(): number[] {
    let last = 0;
    return [...this.root.children].map((block) => {
      last = this._startOf(block) ?? last;
      return last;
    });
  }

  private _startOf(block: Element): number | null {
    const own = this._lineOf.get(block);
    if (own !== undefined) return own;
    for (const child of block.children) {
      const start = this._startOf(child);
      if (start !== null) return start;
    }
    return null;
  }

  make(tag: string, attributes: Record<string, string>): Element {
    const element = this.document.createElement(tag);
    if (this._anchor) element.id = this._anchor;
    this._anchor = '';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  /** A credit right before a picture is its caption too. */
  private _appendFigure(figure: Element): void {
    const before = this._parent.lastElementChild;
    if (before?.tagName === 'P' && !figure.querySelector('figcaption') && isCredit(before.textContent ?? '')) {
      const caption = this.make('figcaption', {});
      caption.append(...before.childNodes);
      before.remove();
      figure.append(caption);
    }
    this._parent.append(figure);
  }

  private _captionLast(text: string): boolean {
    const last = this._figures[0] ?? this._parent.lastElementChild;
    if (!isCredit(text) || last?.tagName !== 'FIGURE' || last.querySelector('figcaption')) return false;
    const caption = this.make('figcaption', {});
    caption.append(text);
    last.append(caption);
    return true;
  }

  private _applyBreaks(): void {
    if (this._breaks === 0) return;
    const line = this._sinceBreak.trim();
    const isParagraph =
      this._breaks > 1 ||
      line.length >= PARAGRAPH_LENGTH ||
      (line.length >= SENTENCE_LENGTH && SENTENCE_END.test(line)) ||
      isCredit(line);
    this._breaks = 0;
    if (this._current === null || this._written.trim() === '') return;
    if (isParagraph) this.endParagraph();
    else {
      this._cursor?.append(this.make('br', {}));
      this._written += '\n';
      this._sinceBreak = '';
    }
  }

  private _start(line: number): void {
    this._current = this.make(this._tag, {});
    this._lineOf.set(this._current, line);
    this._cursor = this._current;
    for (const inline of this._open) this._descend(inline);
  }

  private _descend(inline: Inline): void {
    const element = this.make(inline.tag, inline.attributes);
    this._cursor?.append(element);
    this._cursor = element;
  }
}

function isCredit(text: string): boolean {
  return text.length <= 120 && CREDIT_START.test(fold(text));
}

/** Removes what a paragraph can't end with: white space, `<br>`, empty inline elements. */
function trimEnd(element: Element): void {
  for (let last = element.lastChild; last && last.nodeName !== 'math'; last = element.lastChild) {
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
  const [only, second] = element.children;
  if (only?.tagName !== 'P') return;
  const isLone = !second && element.tagName !== 'BLOCKQUOTE';
  // An item of text with a list below it: the text needs no paragraph of its own.
  const isHead = element.tagName === 'LI' && element.childElementCount === 2 && /^[UO]L$/.test(second?.tagName ?? '');
  if (!isLone && !isHead) return;
  if (only.id && !element.id) element.id = only.id;
  only.replaceWith(...only.childNodes);
}
