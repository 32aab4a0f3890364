import { fold } from '../article/fold';
import { countWords } from '../article/words';
import type { ArticleMarks } from './article-marks';
import type { Metadata } from './metadata';
import { assignRole, foldedText, isProse, type Line, type Page } from './page';
import { BYLINE_START } from './page-words';

const NAME_WORDS = 6;
const WINDOW = 14;
const AUTHOR_LINK_SELECTOR =
  'a[rel~="author"],a[href*="/author/"],a[href*="/authors/"],a[href*="/auteur/"],[itemprop="author"]';
const AUTHOR_NAME_PATTERN =
  /(?:^|[\s_-])(?:byline|author|auteur|byauthor|authors|writer|reporter|post-author|article-author|katib)(?=$|[\s_-])/i;

/** The author as shown near the title, without "By", "Par", «بقلم»; gives the line its role. Else what the head says; `null` when neither names one. */
export function takeByline(page: Page, marks: ArticleMarks, metadata: Metadata, isSite: boolean): string | null {
  if (marks.publishedAuthor && countWords(marks.publishedAuthor) <= NAME_WORDS + 2)
    return nameIn(marks.publishedAuthor);
  const names = new Set([metadata.siteName, marks.source.name].flatMap((name) => (name ? [fold(name)] : [])));
  for (const line of linesNearTitle(page, marks)) {
    const name = bylineOf(line) ?? (isSite || marks.publishedLine ? nameBeforePublished(line, marks) : null);
    if (name === null || (names.has(fold(name)) && !BYLINE_START.test(foldedText(line)))) continue;
    assignRole(line, 'byline', 'the author');
    return name;
  }
  const claimed = [...new Set(metadata.authors)].filter((name) => !names.has(fold(name)) && countWords(name) <= 12);
  return claimed.length > 0 ? claimed.slice(0, 4).join(', ') : null;
}

/** Lines between the title and the text, then the text's first and last line: papers sign in either place. */
function linesNearTitle(page: Page, marks: ArticleMarks): Line[] {
  const start = marks.titleLine ?? marks.publishedLine;
  if (!start) return [];
  const near: Line[] = [];
  for (let index = start.index + 1; index < page.lines.length && near.length < WINDOW; index++) {
    const line = page.lines[index] as Line;
    if (isProse(line)) break;
    if (line.text !== '' && line.role === null && line.text.length <= 120) near.push(line);
  }
  return near;
}

function bylineOf(line: Line): string | null {
  const words = countWords(line.text);
  if (words > NAME_WORDS + 6) return null;
  const marked = line.links.find((link) => link.matches(AUTHOR_LINK_SELECTOR));
  if (marked) return nameIn(marked.textContent ?? '');
  const holder = line.box.element;
  const isForm = line.box.tag === 'FORM';
  const isMarked =
    !isForm && (AUTHOR_NAME_PATTERN.test(line.box.names) || holder.matches('[itemprop="author"],[rel~="author"]'));
  const leaf = line.leaves[0]?.parentElement;
  const isMarkedInline =
    leaf !== null &&
    leaf !== undefined &&
    leaf !== holder &&
    (AUTHOR_NAME_PATTERN.test(leaf.getAttribute('class') ?? '') || leaf.matches(AUTHOR_LINK_SELECTOR));
  const hasWords = BYLINE_START.test(foldedText(line));
  if (!isMarked && !isMarkedInline && !(hasWords && words <= NAME_WORDS + 2)) return null;
  return nameIn(line.text);
}

/** On a reprint a short line without digits between the title and "Published in" is the author. */
function nameBeforePublished(line: Line, marks: ArticleMarks): string | null {
  if (!marks.publishedLine || !marks.titleLine || line.index > marks.publishedLine.index || line.level > 0) return null;
  if (/[\d.!?؟:]/.test(line.text.replace(/\.$|\b\p{L}\./gu, '')) || countWords(line.text) > NAME_WORDS) return null;
  return nameIn(line.text);
}

/** `text` without the words before the name and what follows it: a date, a role, a paper. */
function nameIn(text: string): string | null {
  const start = BYLINE_START.exec(`${fold(text)} `)?.[0] ?? '';
  const skipped =
    start.trim() === ''
      ? 0
      : start
          .replace(/[:/\-–]/g, ' ')
          .trim()
          .split(/\s+/).length;
  const words = text
    .replace(/\s*[:：]\s*/g, ' ')
    .trim()
    .split(/\s+/);
  const name = words
    .slice(skipped)
    .join(' ')
    .split(/\s+[|•·–—-]\s+|,?\s+(?=\d)|\s*[|•·]\s*|\s+(?:le|يوم|on)\s+\d/)[0]
    ?.replace(/^[\s\-–—:/|،,]+|[\s\-–—:/|،,]+$/g, '');
  return name && /\p{L}{2}|(?:\p{L}\s?){2}/u.test(name) && countWords(name) <= NAME_WORDS + 4 ? name : null;
}
