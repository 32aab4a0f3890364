import TurndownService from 'turndown';
import type { Article } from '../../article/types';
import { addressOf, asCitation, type CopyPlace } from './copies';

/** The article in Markdown. @param content its text as nodes; those that only the view needs are no part of it */
export function asMarkdown(article: Article, content: HTMLElement, place: CopyPlace): string {
  const title = `# ${new TurndownService().escape(article.title)}`;
  return `${title}\n\n${markdownOf(content)}\n\n---\n\n${asCitation(article, place)}\n<${addressOf(article)}>\n`;
}

/** A text in Markdown. */
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
  return service.turndown(content);
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
