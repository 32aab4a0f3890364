import { collapse } from '../article/fold';

export type JsonObject = Record<string, unknown>;

/** What a page's JSON-LD says of one story. */
export interface StoryData {
  headline: string | null;
  /** Whether its type is one that papers use: a blog's `Article` is often written by a plugin for search engines. */
  isNews: boolean;
  authors: string[];
  published: string | null;
  image: string | null;
  /** Its own address and that of the page it stands on, as written. */
  addresses: string[];
  /** Where the work that it is based on stands. */
  basedOn: string | null;
  /** Who published that work, `sourceOrganization`, `publisher`. */
  parties: Party[];
}

/** A publisher as JSON-LD names it. */
export interface Party {
  name: string | null;
  url: string | null;
  /** Whether the field says by its own sense that the story came from there. */
  isSaid: boolean;
}

/** Most characters of one block that are parsed, and most objects of all that are looked at. */
const MAX_JSON = 2_000_000;
const MAX_OBJECTS = 2000;
const MAX_STORIES = 50;
const MAX_DEPTH = 8;

const STORY_TYPE = /(?:Article|BlogPosting|Report|LiveBlog)/;
const NEWS_TYPE = /(?:News|LiveBlog)/;

/** Every story of the page's JSON-LD, in any block, graph or nesting, outer ones first. */
export function readStories(document: Document): StoryData[] {
  const levels: JsonObject[][] = [];
  const byId = new Map<unknown, JsonObject>();
  let count = 0;
  const collect = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || count > MAX_OBJECTS) return;
    if (Array.isArray(value)) {
      for (const each of value) collect(each, depth + 1);
      return;
    }
    count++;
    const item = value as JsonObject;
    if (typeof item['@id'] === 'string' && item.name) byId.set(item['@id'], item);
    if (typesOf(item).some((type) => STORY_TYPE.test(type))) {
      levels[depth] ??= [];
      levels[depth].push(item);
    }
    const graph = item['@graph'];
    collect(graph, depth);
    for (const key in item) if (key !== '@graph') collect(item[key], depth + 1);
  };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    collect(parseLoosely(script.textContent ?? ''), 0);
  return levels
    .flat()
    .slice(0, MAX_STORIES)
    .map((item) => storyOf(item, byId));
}

/** Pages print JSON with raw line breaks, commas before a bracket, comments around: what can be read is. */
function parseLoosely(source: string): unknown {
  if (source.length > MAX_JSON) return null;
  const text = source.replace('<![CDATA[', '').replace(']]>', '');
  // What stands around it, a comment's ends or a semicolon, is no JSON.
  const clean = text.slice(text.search(/[{[]/), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks these blocks
  const spaces = /[\u0000-\u001f]+/g;
  for (const json of [clean, clean.replace(spaces, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(json);
    } catch {
      // The next reading is more lenient; a block that none can read says nothing.
    }
  }
  return null;
}

function storyOf(item: JsonObject, byId: Map<unknown, JsonObject>): StoryData {
  const page = objectOf(item.mainEntityOfPage);
  const work = item.isBasedOn ?? item.isBasedOnUrl;
  return {
    headline: textOf(item.headline) ?? textOf(item.name),
    isNews: typesOf(item).some((type) => NEWS_TYPE.test(type)),
    authors: listOf(item.author ?? item.creator).flatMap((author) => {
      const known = objectOf(author);
      return textOf(known ? (known.name ?? byId.get(known['@id'])?.name ?? wholeName(known)) : author) ?? [];
    }),
    published: textOf(item.datePublished),
    image: textOf(item.image) ?? textOf(objectOf(item.image)?.url),
    addresses: [item.url, item['@id'], item.mainEntityOfPage, page?.['@id'], page?.url].flatMap(
      (address) => textOf(address) ?? [],
    ),
    basedOn: textOf(objectOf(work)?.url ?? objectOf(work)?.['@id'] ?? work),
    parties: [
      partyOf(objectOf(work)?.publisher, byId, true),
      partyOf(item.sourceOrganization, byId, true),
      partyOf(item.publisher, byId, false),
    ],
  };
}

function wholeName({ givenName, familyName }: JsonObject): string {
  return [givenName, familyName].flatMap((part) => textOf(part) ?? []).join(' ');
}

function partyOf(value: unknown, byId: Map<unknown, JsonObject>, isSaid: boolean): Party {
  const item = objectOf(value);
  if (!item) return { name: textOf(value), url: null, isSaid };
  const known = item.name ? item : { ...byId.get(item['@id']), ...item };
  return { name: textOf(known.name), url: textOf(known.url ?? known['@id']), isSaid };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function objectOf(value: unknown): JsonObject | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as JsonObject) : null;
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? collapse(decode(first.slice(0, 2000))) : null;
}

function typesOf(item: JsonObject): string[] {
  return listOf(item['@type']).filter((each): each is string => typeof each === 'string');
}

/** In JSON nothing decodes character references, and pages write them all the same. `&section=` of an address is none. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  const html = text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;');
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
