import type { About, Direction } from '../../article/types';
import type { Records } from '../types';

/** A saved article on its way out. */
export type Exported = Records;

/** What files made of articles need beside them. */
export interface ExportPlace {
  /** The words of the interface, for what no article says: a table of contents, notes. */
  words: { lang: string; dir: Direction; say(key: string, ...names: string[]): string };
  now: Date;
  /** The text as safe nodes, with what the reader brought back and without what they took away. */
  contentOf(exported: Exported): HTMLElement;
  /** @returns `null`: it isn’t kept */
  pictureOf(articleId: string, url: string): Promise<Blob | null>;
  /** The published time in words of the article’s own language. */
  dateOf(about: About): string | null;
  markdownOf(content: HTMLElement): string;
}

/** The paper that had the article first, else the site itself. */
export function paperNameOf({ source, siteName }: About): string | null {
  return source.name ?? siteName;
}

/** Where the article is to be read: at the paper’s own place before the aggregator’s. */
export function originalAddress({ source, url }: About): string {
  return source.url ?? url;
}
