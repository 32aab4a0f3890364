import TurndownService from 'turndown';
import type { Article } from '../../article/types';
import { addressOf, asCitation, type CopyPlace } from './copies';
import { linkWithin } from './link-within';

/** The article in Markdown. @param content its text as nodes; those that only the view needs are no part of it */
export function asMarkdown(article: Article, content: HTMLElement, place: CopyPlace): string {
  const title = `# ${new TurndownService().escape(article.title)}`;
  linkWithin(content, article, '');
  return `${title}\n\n${markdownOf(content)}\n\n---\n\n${asCitation(article, place)}\n<${addressOf(article)}>\n`;
}

/** A text in Markdown. Its notes are such where links say by their role that they are marks of them: see `linkWithin`. */
export function markdownOf(content: HTMLElement): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (_text, node) => `\n\n${tableRows(node as HTMLTableElement)}\n\n`,
  });
  // As programs for notes write it.
  service.addRule('highlight', { filter: 'mark', replacement: (text) => `==${text}==` });
  service.addRule('caption of a picture', { filter: 'figcaption', replacement: (text) => `\n\n*${text.trim()}*\n\n` });
  const ids = [...content.querySelectorAll<HTMLElement>('a[role=doc-noteref]')].map(noteIdOf);
  const numbers = new Map([...new Set(ids)].map((id, at) => [id, at + 1]));
  // Markdown has no other way to lead within a text.
  service.addRule('link within', { filter: (node) => node.matches('a[href^="#"]'), replacement: (text) => text });
  service.addRule('mark of a note', {
    filter: (node) => node.matches('a[role=doc-noteref]'),
    replacement: (_text, node) => `[^${numbers.get(noteIdOf(node as HTMLElement))}]`,
  });
  service.addRule('way back to a mark', {
    filter: (node) => node.matches('a[role=doc-backlink]'),
    replacement: () => '',
  });
  service.addRule('note', {
    filter: (node) => numbers.has(node.id),
    replacement: (text, node) =>
      `\n\n[^${numbers.get((node as HTMLElement).id)}]: ${text.replace(EMPTY_MARK, '').trim().replace(/\n/g, '\n    ')}\n\n`,
  });
  // TeX, as programs for notes read it; a formula of which none is known is taken as its signs.
  service.addRule('formula', {
    filter: (node) => node.localName === 'math',
    replacement: (_text, node) => {
      const formula = node as HTMLElement;
      const [tex, fence] = [formula.getAttribute('alttext'), formula.getAttribute('display') === 'block' ? '$$' : '$'];
      return tex && !tex.includes('$')
        ? fence + tex.replace(/\s+/g, ' ') + fence
        : service.escape(formula.textContent ?? '');
    },
  });
  // Pages put a mark into brackets that Markdown has already. Code stays as it is.
  return service
    .turndown(content)
    .split(/(^```[\s\S]*?^```)/m)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/\\\[(\[\^\d+\])\\\]/g, '$1')))
    .join('');
}

/** Brackets around a way back that is left out. */
const EMPTY_MARK = /^\s*\\?\[\\?\]/;

function noteIdOf(mark: HTMLElement): string {
  return mark.getAttribute('href')?.slice(1) ?? '';
}

function tableRows(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => (cell.textContent ?? '').trim().replace(/\s+/g, ' ').replace(/\|/g, '\\|')),
  );
  const [head, ...body] = rows;
  if (!head) return '';
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
