/** `article`: one story · `list`: headlines that lead to stories · `other`: neither. */
export type PageKind = 'article' | 'list' | 'other';

/** Direction of a text, from its own strong letters. */
export type Direction = 'ltr' | 'rtl';

/** Another publisher that had the article first, and where to read it there. Both `null` when nothing is sure. */
export interface Source {
  name: string | null;
  url: string | null;
}

/** One story, apart from the page that carried it. Absence is `null`, never `''`. */
export interface Article {
  /** Address of this page, without tracking parameters. */
  url: string;
  title: string;
  /** The author as shown, without "By", "Par", «بقلم». */
  byline: string | null;
  /** The page's own site: on an aggregator, the aggregator. */
  siteName: string | null;
  source: Source;
  /** `YYYY-MM-DD`, or date and time with its offset. Never shifted by zone; a time without offset is dropped. */
  publishedTime: string | null;
  /** BCP 47, from the text itself before what the page claims. */
  lang: string | null;
  /** The majority of strong letters in title and text; a tie is `ltr`. */
  dir: Direction;
  excerpt: string | null;
  /** Absolute address. */
  leadImage: string | null;
  /** HTML of the elements that ARCHITECTURE.md lists; not yet sanitised: see `reader/`. */
  content: string;
  /** `content` as text: one line break between blocks and table rows, a tab between cells. */
  textContent: string;
  wordCount: number;
  /** Whole minutes, at least 1, by the reading speed of `lang`. */
  readingMinutes: number;
}

/** An article without its text. */
export type About = Omit<Article, 'content' | 'textContent'>;

export type HeadlineListKind = 'related' | 'latest' | 'popular' | 'section' | 'navigation';

export interface Headline {
  title: string;
  /** Absolute address. */
  url: string;
  /** The paper's name, when the list gives it. */
  source: string | null;
  /** Absolute address of the teaser's picture. */
  image: string | null;
  lang: string | null;
  dir: Direction;
}

/** A run of links to other stories. One list a label; an address stands once in a list. */
export interface HeadlineList {
  kind: HeadlineListKind;
  /** The label the page gives it: "Lire aussi", «مواضيع ذات صلة». */
  title: string | null;
  items: Headline[];
}

/** What the parser took out of the article's surroundings, and why. */
export interface RemovedBlock {
  id: number;
  /** File name of the step in `parser/`. */
  step: string;
  reason: string;
  html: string;
  text: string;
  /** Index of the top-level block of `Article.content` that it stood before. */
  before: number;
  /** Stable for this kind of block on this site. */
  key: string;
}

/** All that the parser has to say of a page. */
export interface PageReport {
  url: string;
  kind: PageKind;
  /** Of the page: a section's name, the article's title. */
  title: string | null;
  /** `null` unless `kind` is `article`, or the reader asked to read the page anyway. */
  article: Article | null;
  /** In page order; on a `list` page they are the content. */
  headlineLists: HeadlineList[];
  removed: RemovedBlock[];
  /** For each top-level block of `Article.content` the key by which it can be taken away: see `ParseOptions.take`. */
  blockKeys: string[];
  /** What a bound on work left undone, in a sentence. */
  partial: string | null;
}

/** A page that has an article: the article, and what is kept beside it. */
export interface ArticlePage extends Pick<PageReport, 'headlineLists' | 'removed' | 'blockKeys'> {
  article: Article;
}

/**
 * How much of the page the reader asked for: `article` reads articles only · `anyway` makes an article of a page
 * that doesn't look like one · `all` gives the page's whole text, for when the article couldn't be told from the rest.
 */
export type ReadingScope = 'article' | 'anyway' | 'all';
