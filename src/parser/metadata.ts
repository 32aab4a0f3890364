import { collapse, fold } from '../article/fold';
import { LETTERS } from '../article/letters';
import { type Party, readStories, type StoryData } from './json-ld';

/** What a page says of itself in its head. Claims: each is checked against the page before it is believed. */
export interface Metadata {
  /** Likeliest first, without the site's name. */
  titles: string[];
  /** What JSON-LD of a paper calls the story that fits the page best. */
  newsHeadline: string | null;
  siteName: string | null;
  /** `og:type` or JSON-LD says that it is an article. */
  claimsArticle: boolean;
  /** Of each place that names authors, the most trusted first. */
  authors: string[][];
  /** Of the story; and of a story of which nothing says that it is the page's own. */
  published: string[];
  doubtfulDate: string | null;
  description: string | null;
  /** What is said to sum the story up, likeliest first. */
  summaries: string[];
  image: string | null;
  lang: string | null;
  /** Where the text may have stood first, as written: JSON-LD `isBasedOn`, `<link rel=canonical>`, `og:url` and the like. */
  origins: string[];
  /** JSON-LD: who published the work that the story is based on, whom it came from, its publisher. */
  parties: Party[];
}

/** Longer claims are cut: no title or description needs more. */
const MAX_CLAIM = 2000;
/** Most claims of a kind: pages of honest papers repeat them once or twice. */
const MAX_CLAIMS = 8;

const TITLE_SEPARATOR = /\s+[|\-–—»›·]+\s+/;

const TELLING_WORD_PATTERN = new RegExp(`[${LETTERS}\\d]{3,}`, 'g');

const AUTHOR_NAMES =
  'author article:author dc.creator parsely-author sailthru.author cxenseparse:author byl dcsext.author';
const DESCRIPTION_NAMES = 'og:description description twitter:description';
const DATE_NAMES =
  'article:published_time datepublished date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date pubdate publish-date cxenseparse:publishtime dcterms.issued';

/** Reads the head of `document`; changes nothing. */
export function readMetadata(document: Document): Metadata {
  const meta = readMetaTags(document);
  const all = (names: string) => names.split(' ').flatMap((name) => meta.get(name) ?? []);
  const first = (names: string) => all(names)[0] ?? null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const pageTitles = [...all('og:title twitter:title').slice(0, MAX_CLAIMS), ...titleParts(document)];
  const stories = readStories(document);
  const story = ownStory(stories, pageTitles, [canonical ?? null, first('og:url')]);
  const siteName = first('og:site_name') ?? (story ?? stories[0])?.parties.at(-1)?.name ?? null;
  const headline = story?.headline ? withoutSite(story.headline, siteName) : null;
  const doubtful = story ? null : (stories[0] ?? null);
  return {
    titles: [first('og:title'), headline, ...pageTitles]
      .flatMap((title) => (title ? [withoutSite(title, siteName)] : []))
      .filter((title) => title !== ''),
    newsHeadline: story?.isNews ? headline : null,
    siteName,
    claimsArticle: stories.length > 0 || first('og:type') === 'article',
    authors: [
      story?.authors ?? [],
      ...AUTHOR_NAMES.split(' ').map((name) => all(name).slice(0, 3 * MAX_CLAIMS)),
      doubtful?.authors ?? [],
    ],
    published: [story?.published ?? [], all(DATE_NAMES).slice(0, MAX_CLAIMS), markedDates(document)].flat(),
    doubtfulDate: doubtful?.published ?? null,
    description: first(DESCRIPTION_NAMES),
    summaries: all(DESCRIPTION_NAMES).slice(0, MAX_CLAIMS),
    image: first('og:image twitter:image') ?? story?.image ?? null,
    lang: document.documentElement?.getAttribute('lang') ?? first('og:locale'),
    origins: [story?.basedOn, ...all('original-source syndication-source'), canonical, first('og:url')].filter(
      (url) => url != null,
    ),
    parties: story?.parties ?? [],
  };
}

/** Of several stories the one that stands at the page's own address, else the one that bears its title; `null` when all are of others. */
function ownStory(stories: StoryData[], titles: string[], addresses: (string | null)[]): StoryData | null {
  const own = new Set(addresses.flatMap((address) => (address ? [plainAddress(address)] : [])));
  const names = titles.map(fold);
  const bears = ({ headline }: StoryData) => {
    const name = headline ? fold(headline) : '';
    return name !== '' && names.some((each) => each.includes(name) || name.includes(each) || sharesWords(each, name));
  };
  return (
    stories.find(bears) ??
    stories.find((story) => story.addresses.some((address) => own.has(plainAddress(address)))) ??
    stories.find((story) => story.headline === null || names.length === 0) ??
    null
  );
}

function plainAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|[?#].*|\/$/g, '');
}

/** Whether most of the telling words of the shorter folded text stand in the other. */
export function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.match(TELLING_WORD_PATTERN));
  const others = new Set(b.match(TELLING_WORD_PATTERN));
  const common = [...words].filter((word) => others.has(word)).length;
  return common > 0 && common >= Math.min(words.size, others.size) * 0.6;
}

/** Microdata of the story: the first on the page, for cards that follow bear it too. */
function markedDates(document: Document): string[] {
  const marked = document.querySelector('[itemprop~="datePublished"]:not(meta)');
  const date = marked?.getAttribute('datetime') ?? marked?.getAttribute('content');
  return date ? [date] : [];
}

function readMetaTags(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const tag of document.getElementsByTagName('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = collapse((tag.getAttribute('content') ?? '').slice(0, MAX_CLAIM));
    if (!name || content === '') continue;
    const values = meta.get(name);
    if (values) values.push(content);
    else meta.set(name, [content]);
  }
  return meta;
}

/** The `<title>` without what it says of the site at its end or its start, then whole: the page's visible headline tells which was right. */
function titleParts(document: Document): string[] {
  const title = collapse((document.querySelector('title')?.textContent ?? '').slice(0, MAX_CLAIM));
  const parts = title.split(TITLE_SEPARATOR);
  const head = title.slice(0, -(parts[parts.length - 1]?.length ?? 0)).replace(/\s+\S+\s+$/, '');
  const tail = title.slice(parts[0]?.length).replace(/^\s+\S+\s+/, '');
  // A site's name is short, and leaves a title of some words.
  const isSiteLast =
    parts.length > 1 && title.length - head.length <= Math.max(40, head.length * 0.7) && head.includes(' ');
  const likely = isSiteLast ? [head, title, tail] : [title, head, tail];
  return likely.filter((part) => part === title || part.split(' ').length >= 3);
}

/** Open Graph titles may end with the site's name as well. */
function withoutSite(title: string, siteName: string | null): string {
  if (!siteName || !title.endsWith(siteName) || title.length === siteName.length) return title;
  const rest = title.slice(0, -siteName.length);
  const clean = rest.replace(/\s*[|\-–—»›·:]+\s*$/, '');
  return clean !== rest.trim() && clean !== '' ? clean : title;
}
