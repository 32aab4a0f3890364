import { withoutTracking } from '../article/address';
import { fold } from '../article/fold';
import { sameStories } from '../article/same-story';
import type { Article } from '../article/types';

const MOBILE_HOST_PATTERN = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;
const AMP_PATH_PATTERN = /\/amp\/?$|^\/amp(?=\/)|\.amp(?=\.html?$|$)/i;
const AMP_PARAMETERS = new Set(['amp', 'outputtype']);
/** What an article's own address has, and a paper's front page or section hasn't. */
const ARTICLE_PATH_PATTERN = /\d{3}|[^/]{16}/;

/** The family of sites that a host belongs to, `null` for every other: the same path on a sister site may be the same article. */
export type FamilyOf = (host: string) => string | null;

/**
 * The keys of the addresses of an article: of its own first, then of the paper's own page, then, for a site of several
 * sisters, of the path on any of them.
 */
export function addressKeysOf({ url, source }: Pick<Article, 'url' | 'source'>, familyOf: FamilyOf): string[] {
  const own = addressKey(url);
  const paper = source.url && leadsToArticle(source.url) ? [addressKey(source.url)] : [];
  const { hostname, pathname } = new URL(url);
  const family = familyOf(hostname);
  const sister = family && leadsToArticle(url) ? [`${family}:${trimmedPath(pathname)}`] : [];
  return [...new Set([own, ...paper, ...sister])];
}

/** `url` without what differs between addresses of one article: scheme, `www`, tracking, AMP, order of parameters. */
export function addressKey(url: string): string {
  const address = new URL(withoutTracking(url));
  const parameters: string[] = [];
  address.searchParams.forEach((value, name) => {
    if (!AMP_PARAMETERS.has(name.toLowerCase())) parameters.push(`${name}=${value}`);
  });
  const query = parameters.length > 0 ? `?${parameters.sort().join('&')}` : '';
  return address.host.replace(MOBILE_HOST_PATTERN, '') + trimmedPath(address.pathname) + query;
}

/** What is needed of a saved article to be recognised. */
interface Known {
  addressKeys: readonly string[];
  about: Pick<Article, 'url' | 'title' | 'lang'>;
}

/** By what an article is recognised. Of a page that wasn't read only the address is known. */
export type Recognisable = Pick<Article, 'url' | 'title' | 'lang' | 'source'>;

/**
 * Whether an article that shares a key with `known` is the same. At its own address it is, and where one names the other as
 * its source; a front page, a link to the paper and the path on a sister site say too little, so that the titles have to
 * tell the same too.
 */
export function isSameArticle(article: Recognisable, known: Known): boolean {
  const { url, title, source } = article;
  const isAtArticle = leadsToArticle(url);
  if (isAtArticle && known.addressKeys.includes(addressKey(url))) return true;
  if (source.url && leadsToArticle(source.url) && addressKey(source.url) === addressKey(known.about.url)) return true;
  if (title === '') return false;
  return fold(title) === fold(known.about.title) || (isAtArticle && sameStories([article, known.about]).length === 1);
}

function leadsToArticle(url: string): boolean {
  const { pathname, search } = new URL(url);
  return ARTICLE_PATH_PATTERN.test(decoded(pathname)) || /\d/.test(search);
}

function trimmedPath(path: string): string {
  return decoded(path).replace(AMP_PATH_PATTERN, '').replace(/\/+$/, '') || '/';
}

/** Arabic paths are written with escapes or without. */
function decoded(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path; // Escapes of another encoding than UTF-8 stay as they are.
  }
}
