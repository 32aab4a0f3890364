import { TWO_LETTERS } from '../article/letters';
import { assignRole, type Box, foldedText, type Line, type Page } from './page';
import { CREDIT_END, CREDIT_START } from './page-words';
import { hasPicture, imageOf, pictureAddress } from './picture';

/** Longer ones are text that a picture stands in. */
const MAX_CAPTION = 600;
const MAX_BOX_LINES = 6;
const NEAR = 3;

/** Names of boxes for what is written under pictures, and of boxes that hold a picture with it. */
const CAPTION_NAME =
  /(?:^|[\s_-])(?:\w*caption\w*|credits?|copyright|legende|legend|bildunterschrift|bildtext|didascalia|pie-?(?:de-?)?foto|photo-?(?:credit|text|by)|image-?(?:credit|source|text|description))(?=$|[\s_-])/;
const MEDIA_NAME =
  /(?:^|[\s_-])(?:\w*image\w*|img|picture|photo\w*|media|gallery|slides?|slideshow|slider|carousel|video\w*|player|figure|lightbox|bild|foto\w*|infographic)(?=$|[\s_-])/;

/**
 * Finds what is written under pictures, by the elements and names of boxes, by words, and by standing in a box with a picture
 * and little else; gives the lines their role, and keeps each text with its picture.
 */
export function takeCaptions(page: Page): void {
  for (const line of page.lines) {
    if (line.role !== null && line.role !== 'credit') continue;
    if (line.text === '' || line.text.length > MAX_CAPTION || line.level > 0 || !TWO_LETTERS.test(line.text)) continue;
    const reason = captionReason(line, page);
    if (reason === null) continue;
    line.role = null;
    assignRole(line, 'caption', reason);
  }
  for (const line of page.lines) {
    if (line.role !== 'caption') continue;
    keepWithPicture(line, page);
    leavePicture(line, page);
  }
}

function captionReason(line: Line, page: Page): string | null {
  let box: Box | null = line.box;
  for (let depth = 0; box && depth < 5; depth++, box = box.parent) {
    if (box.tag === 'FIGCAPTION') return 'caption';
    if (box.tag === 'FIGURE') return isTextFigure(box, page) ? null : 'text of a figure';
    if (box.tag === 'TABLE' || box.tag === 'ARTICLE' || box.tag === 'MAIN') break;
    if (lengthOf(box, page) > MAX_CAPTION) break;
    if (CAPTION_NAME.test(box.names) && isNearPicture(line, page)) return 'caption';
  }
  const isCredit =
    CREDIT_START.test(foldedText(line)) || (line.text.length <= 300 && CREDIT_END.test(line.text.toLowerCase()));
  if (isCredit && isNearPicture(line, page)) return 'credit of a picture';
  const holder = pictureBox(line, page);
  if (holder && line.text.length <= 300 && (MEDIA_NAME.test(holder.names) || holder.tag === 'PICTURE'))
    return 'stands in a box with a picture';
  return null;
}

/** A figure may hold a table, a quotation, a piece of code. */
function isTextFigure(box: Box, page: Page): boolean {
  if (box.element.querySelector('table,blockquote,pre')) return true;
  return lengthOf(box, page) > MAX_CAPTION * 2;
}

function lengthOf({ firstLine, endLine }: Box, page: Page): number {
  let length = 0;
  for (let index = firstLine; index < endLine && length <= MAX_CAPTION * 2; index++)
    length += page.lines[index]?.text.length ?? 0;
  return length;
}

/** Whether a picture, or the place of one, stands within a few lines. */
export function isNearPicture(line: Line, page: Page): boolean {
  for (let index = Math.max(0, line.index - NEAR); index <= line.index + NEAR; index++) {
    const other = page.lines[index];
    if (other && isShown(other, page)) return true;
  }
  return false;
}

/** A picture, a video, or the place of one that loads late. */
function isShown(line: Line, page: Page): boolean {
  return line.leaves.some((leaf) => leaf.nodeType === 1) || hasPicture(line, page);
}

/** The widest box around `line` in which a picture stands and little else. */
function pictureBox(line: Line, page: Page): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = line.box; box?.parent; box = box.parent) {
    if (box.endLine - box.firstLine > MAX_BOX_LINES || lengthOf(box, page) > MAX_CAPTION) break;
    const lines = page.lines.slice(box.firstLine, box.endLine);
    if (lines.some((each) => each !== line && each.text === '' && isShown(each, page)) && MEDIA_NAME.test(box.names))
      found = box;
  }
  return found;
}

/** Where a picture and what is written under it are one line, the line is the picture's. */
function leavePicture(line: Line, page: Page): void {
  const pictures = line.leaves.filter((leaf) => imageOf(leaf, page) !== null);
  if (pictures.length === 0) return;
  line.leaves = pictures;
  line.text = '';
  line.folded = null;
  line.words = null;
  line.linked = 0;
  line.role = null;
}

/** The picture before a caption is its own, when it stands as near as the one after it. */
function keepWithPicture(line: Line, page: Page): void {
  for (let distance = 0; distance <= NEAR * 2; distance++) {
    for (const index of [line.index - distance, line.index + distance]) {
      const leaf = page.lines[index]?.leaves.find((each) => {
        const image = imageOf(each, page);
        return image !== null && pictureAddress(image, page.base) !== null;
      });
      if (!leaf) continue;
      const known = page.captions.get(leaf);
      if (known === undefined) page.captions.set(leaf, line.text);
      else if (!known.includes(line.text)) page.captions.set(leaf, `${known} ${line.text}`);
      return;
    }
  }
}
