import { collapse } from '../article/fold';

/** What a page says of itself in its head. Claims: each is checked against the page before it is believed. */
export interface Metadata {
  /** Likeliest first, without the site's name. */
  titles: string[];
  siteName: string | null;
  /** `og:type` or JSON-LD says that it is an article. */
  claimsArticle: boolean;
  authors: string[];
  published: string[];
  description: string | null;
  image: string | null;
  lang: string | null;
  /** JSON-LD `isBasedOn`, `<link rel=canonical>` and `og:url`, as written: where the text may have stood first. */
  origins: string[];
  /** JSON-LD `publisher`. */
  publisher: { name: string | null; url: string | null };
}

/** Longer claims are cut: no title or description needs more. */
const MAX_CLAIM = 2000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog)/;
const TITLE_SEPARATOR = /\s+[|\-–—»›·]+\s+/;

/** Reads the head of `document`; changes nothing. */
export function readMetadata(document: Document): Metadata {
  const meta = readMetaTags(document);
  const first = (...names: string[]) => names.flatMap((name) => meta.get(name) ?? [])[0] ?? null;
  const all = (...names: string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const data = readJsonLd(document);
  const story = data.find((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type))) ?? null;
  const publisher = objectOf(story?.publisher);
  const siteName = first('og:site_name') ?? textOf(publisher?.name);
  return {
    titles: [...all('og:title'), textOf(story?.headline), ...titleParts(document)]
      .flatMap((title) => (title ? [withoutSite(title, siteName)] : []))
      .filter((title) => title !== ''),
    siteName,
    claimsArticle: story !== null || first('og:type') === 'article',
    authors: [...authorNames(story?.author), ...all('author', 'article:author')].filter(
      (name) => !/^https?:|@/.test(name),
    ),
    published: [...all('article:published_time', 'datepublished', 'date'), textOf(story?.datePublished)].filter(
      (time) => time !== null,
    ),
    description: first('og:description', 'description'),
    image: first('og:image', 'twitter:image') ?? imageOf(story?.image),
    lang: document.documentElement?.getAttribute('lang') ?? first('og:locale'),
    origins: [
      textOf(objectOf(story?.isBasedOn)?.url ?? story?.isBasedOn),
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      first('og:url'),
    ].filter((url) => url != null),
    publisher: { name: textOf(publisher?.name), url: textOf(publisher?.url) },
  };
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

type JsonObject = Record<string, unknown>;

/** Most characters of one JSON-LD block that are parsed. */
const MAX_JSON = 500_000;

function readJsonLd(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_JSON) continue;
    try {
      const data: unknown = JSON.parse(source.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
      for (const item of Array.isArray(data) ? data : [data]) {
        const graph = objectOf(item)?.['@graph'];
        for (const node of Array.isArray(graph) ? graph : [item]) if (objectOf(node)) found.push(node as JsonObject);
      }
    } catch {
      // Pages print broken JSON; it then says nothing.
    }
  }
  return found;
}

function objectOf(value: unknown): JsonObject | null {
  if (Array.isArray(value)) return objectOf(value[0]);
  return typeof value === 'object' && value !== null ? (value as JsonObject) : null;
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? collapse(first) : null;
}

function typesOf(item: JsonObject): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string');
}

function imageOf(value: unknown): string | null {
  return textOf(value) ?? textOf(objectOf(value)?.url);
}

function authorNames(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((author) => textOf(objectOf(author)?.name ?? author) ?? []);
}
