import {
  assignRole,
  type Box,
  childTowards,
  commonBox,
  foldedText,
  isProse,
  type Line,
  type LineRole,
  type Page,
  wordCount,
} from './page';
import {
  AD_LABEL,
  COMMENTS_LABEL,
  COOKIE_TEXT,
  CREDIT_START,
  NEWSLETTER_TEXT,
  REPORT_AD_TEXT,
  SHARE_LABEL,
  TAGS_LABEL,
} from './page-words';
import { hasPicture } from './picture';

/** What a single line is by its own words. `words`: the most that such a line has. */
const LINE_KINDS: { role: LineRole; pattern: RegExp; words: number; reason: string }[] = [
  { role: 'ad', pattern: AD_LABEL, words: 4, reason: 'label of an ad' },
  { role: 'notice', pattern: REPORT_AD_TEXT, words: 30, reason: 'about reporting ads' },
  { role: 'share', pattern: SHARE_LABEL, words: 6, reason: 'share links' },
  { role: 'newsletter', pattern: NEWSLETTER_TEXT, words: 14, reason: 'newsletter' },
  { role: 'tags', pattern: TAGS_LABEL, words: 40, reason: 'tags' },
  { role: 'credit', pattern: CREDIT_START, words: 14, reason: 'credit of a picture' },
];

/** Characters: of the longest of these kinds, and of a cookie notice. */
const MAX_KIND = 400;
const MAX_COOKIE = 900;
const MENU_SIZE = 3;
const MENU_WORDS = 4;

/** Gives menus, share links, comments, newsletters, cookie notices and the labels of ads their roles. Call after the lists were taken. */
export function takeSurroundings(page: Page): void {
  takeComments(page);
  for (const line of page.lines) {
    // Code that begins with "print" is no button.
    if (line.role !== null || line.text === '' || line.box.tag === 'PRE') continue;
    takeByWords(line, page);
  }
  keepCreditsOfPictures(page);
  takeMenus(page);
  takeFooter(page);
}

function takeByWords(line: Line, page: Page): void {
  const words = line.text.length > MAX_KIND ? Number.POSITIVE_INFINITY : wordCount(line);
  for (const { role, pattern, words: most, reason } of LINE_KINDS) {
    if (words > most || !pattern.test(foldedText(line))) continue;
    // "Share prices fell" is a sentence; a link or a line of two words is a button.
    if (role === 'share' && line.linked < line.text.length * 0.5 && words > 3) continue;
    if ((role === 'newsletter' || role === 'tags') && line.level === 0 && words > 8 && /[.]\s+\S/.test(line.text))
      continue;
    assignRole(line, role, reason);
    if (role === 'tags') takeRestOfBox(line, page, 'tags', reason);
    return;
  }
  if (line.text.length <= MAX_COOKIE && COOKIE_TEXT.test(foldedText(line)) && asksConsent(line))
    assignRole(line, 'notice', 'cookie notice');
}

function asksConsent(line: Line): boolean {
  return /accept|agree|consent|refuse|reject|parametrer|قبول|اوافق|موافق|رفض|نستخدم|nous utilisons|we use|this site uses|ce site utilise|utilizamos|wir verwenden|usiamo/.test(
    foldedText(line),
  );
}

/** The tags of an article follow their label in the same box. */
function takeRestOfBox(line: Line, page: Page, role: LineRole, reason: string): void {
  const box = line.box.firstLine === line.index && line.box.endLine === line.index + 1 ? line.box.parent : line.box;
  if (!box) return;
  for (let index = line.index + 1; index < box.endLine; index++) {
    const next = page.lines[index] as Line;
    if (next.text !== '' && next.linked < next.text.length * 0.8) return;
    assignRole(next, role, reason);
  }
}

/** From the label of the comments to the end of the box that it opens; what has a role by then is no comment. */
function takeComments(page: Page): void {
  for (const label of page.lines) {
    if (
      label.role !== null ||
      label.text === '' ||
      label.text.length > 60 ||
      wordCount(label) > 6 ||
      label.text.endsWith('?') ||
      !COMMENTS_LABEL.test(foldedText(label).replace(/^\d+ /, ''))
    )
      continue;
    const box = sectionOf(label);
    const end = box ? box.endLine : label.index + 1;
    const story = page.lines.slice(label.index, end).some((line) => line.role === 'title');
    if (story) continue;
    for (let index = label.index; index < end; index++) assignRole(page.lines[index] as Line, 'comments', 'comments');
  }
}

/** The widest box that `label` opens. */
function sectionOf(label: Line): Box | null {
  let box: Box | null = label.box.firstLine === label.index ? label.box : null;
  while (box?.parent && box.parent.firstLine === label.index) box = box.parent;
  // A label that stands in a box with what came before it: its comments are the siblings after it.
  if (box && box.endLine - box.firstLine === 1 && box.parent && label.level > 0) return box.parent;
  return box;
}

/** Three links or more of few words each, one after the other, are a menu, unless prose holds them on both sides. */
function takeMenus(page: Page): void {
  let run: Line[] = [];
  const close = () => {
    const links = run.reduce((sum, line) => sum + line.links.length, 0);
    if (links >= MENU_SIZE && !isHeldByProse(page, run)) for (const line of run) assignRole(line, 'navigation', 'menu');
    run = [];
  };
  for (const line of page.lines) {
    if (line.text === '' && line.links.length === 0) continue;
    if (line.role === null && isMenuLine(line)) {
      const last = run[run.length - 1];
      if (last && line.index - last.index > 4) close();
      run.push(line);
    } else close();
  }
  close();
}

function isMenuLine(line: Line): boolean {
  if (line.links.length === 0 || line.linked < line.text.length * 0.75 || line.level === 1) return false;
  return wordCount(line) <= MENU_WORDS * line.links.length;
}

/** A list of linked cities, say, between two paragraphs of the article. */
function isHeldByProse(page: Page, run: Line[]): boolean {
  const first = run[0] as Line;
  const last = run[run.length - 1] as Line;
  const before = nextText(page, first.index, -1);
  const after = nextText(page, last.index, 1);
  if (before?.role !== null || after?.role !== null || !isProse(before) || first.box.zone !== null) return false;
  if (!isProse(after) && after.level === 0) return false;
  const common = commonBox(before.box, after.box);
  return childTowards(common, first.box).parent === common;
}

/** The nearest line with text, ads aside, in the direction of `step`. */
function nextText(page: Page, from: number, step: 1 | -1): Line | undefined {
  let index = from + step;
  while (page.lines[index] && (page.lines[index]?.text === '' || page.lines[index]?.role === 'ad')) index += step;
  return page.lines[index];
}

/** What stands in the page's `<nav>`s and its footer is no text, unless most of the page's prose is there. */
function takeFooter(page: Page): void {
  const rest = page.lines.filter((line) => line.role === null && isProse(line));
  const isMostlyFooter = rest.filter((line) => line.box.zone === 'footer').length * 2 > rest.length;
  for (const line of page.lines) {
    const { zone } = line.box;
    if (zone === 'navigation' || (zone === 'footer' && !isMostlyFooter)) assignRole(line, 'outside', zone);
  }
}

/** "© …" is the caption of a picture beside it, and else nothing. */
function keepCreditsOfPictures(page: Page): void {
  for (const line of page.lines) {
    if (line.role !== 'credit') continue;
    const beside = [page.lines[line.index - 1], page.lines[line.index + 1]];
    if (beside.some((other) => other?.role === null && hasPicture(other, page))) line.role = null;
  }
}
