import { fold } from '../article/fold';
import type { ArticleMarks } from './article-marks';
import { claimedTypes } from './claimed-types';
import {
  FORUM_ADDRESS,
  FRONT_ADDRESS,
  LIST_ADDRESS,
  SECTION_PATH,
  SHOP_ADDRESS,
  STAND_IN_TITLE,
  STORY_PATH,
} from './kind-words';
import type { PageFacts } from './page-facts';
import type { SiteRule } from './site-rule';

/** What is known of a page when its kind is to be told. */
export interface Evidence {
  /** The page itself, unchanged. */
  document: Document;
  url: string;
  facts: PageFacts;
  marks: ArticleMarks;
  byline: string | null;
  site: SiteRule | null;
}

export interface KindSigns {
  /** All signs together: how much more speaks for an article than against it. */
  weight: number;
  /** Whether the page says that it is a thing for sale or a conversation. */
  isOneThing: boolean;
}

/** Links to the people of a forum. */
const PROFILES = 'a[href*="/u/"],a[href*="/user"],a[href*="/member"],a[href*="profile"],a[href*="/author/"]';
const NEXT_PAGE = 'a[href*="page=2"],a[href*="/page/2"],a[href$="page-2"],a[href$="p=2"]';

/**
 * Weighs the signs by which a kind is known. Each is there (1), not there (0), or in between, and is multiplied by what it
 * says for an article or, below zero, against it. No sign decides alone: a story's marks and mass of text make up for an
 * address like a shop's, and the other way round. The weights are those of a logistic regression on pages of known kind,
 * rounded; with one half of the sites left out they tell the other half nearly as well.
 */
export function weighSigns({ document, url, facts, marks, byline, site }: Evidence): KindSigns {
  const address = decoded(url)
    .replace(/^https?:\/\/(?:www\.)?|#.*/g, '')
    .toLowerCase();
  const path = address.replace(/\?.*/, '');
  const { pathname } = new URL(url);
  const types = claimedTypes(document);
  const claims = (pattern: RegExp) => types.filter((name) => pattern.test(name)).length;
  const stories = claims(/(?:Article|BlogPosting)$/);
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  // One story is the page; many are its teasers. The goods and lists that such a page claims are its story's.
  const isStory = stories > 0 && stories <= 4;
  const goods = !isStory && (/product/i.test(type) || claims(/^(?:Product(?:Group)?|Offer)$/) > 0);
  const isList = stories > 6 || claims(/^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList)$/) > 0;
  const talk = claims(/^(?:DiscussionForumPosting|QAPage)$/) > 0;
  const people = [...document.querySelectorAll(PROFILES)].map((link) => link.getAttribute('href'));
  const content = facts.free + facts.headlines;
  const signs: [weight: number, sign: number | boolean][] = [
    // The marks of an article, and what its head says.
    [6, marks.publishedLine !== null],
    [4, marks.sourceLine !== null],
    [1, marks.shownDate !== null],
    [1, (marks.titleLine?.level ?? 0) > 0],
    [1, byline !== null],
    [5, isStory],
    [3, /article/i.test(type)],
    // The mass of its text, in one place, and how little else there is.
    [3, grown(facts.body)],
    [2.5, grown(facts.plainProse)],
    [2.5, share(facts.plainProse, content)],
    [2, share(facts.prose, facts.free)],
    [-2.5, share(facts.linked, facts.free)],
    [-2, share(facts.menus, facts.all)],
    [-1.5, share(facts.cards, content)],
    [-3, share(facts.repeated, 30)],
    // Its address.
    [4, site?.articlePath.test(pathname) ?? false],
    [-6, site?.listPath.test(pathname) ?? false],
    [2, STORY_PATH.test(path)],
    [-2, SECTION_PATH.test(path)],
    [-4, FRONT_ADDRESS.test(address)],
    [-6, STAND_IN_TITLE.test(fold(document.title))],
    // A list.
    [-1, LIST_ADDRESS.test(address)],
    [-2, isList && !isStory],
    [-2, document.querySelector(NEXT_PAGE) !== null],
    // A shop.
    [-4, SHOP_ADDRESS.test(address)],
    [-3.5, goods],
    [-3, facts.offer],
    [-1, share(facts.prices, 5)],
    [-1.5, share(facts.shopWords, 2)],
    // A forum.
    [-4, FORUM_ADDRESS.test(address)],
    [-2.5, talk],
    [-3, share(new Set(people).size, 5)],
  ];
  return { weight: signs.reduce((sum, [weight, sign]) => sum + weight * Number(sign), 0), isOneThing: goods || talk };
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url; // An address that isn't UTF-8.
  }
}

function share(part: number, whole: number): number {
  return Math.min(1, part / Math.max(1, whole));
}

/** From nothing to the length of a short story: the first paragraphs say most. */
function grown(characters: number): number {
  return Math.min(1, Math.log10(1 + characters / 100) / 1.5);
}
