import { fold } from '../article/fold';
import { WORD_END, WORD_START } from '../article/letters';
import { AD_WORDS, REPORT_AD_WORDS, SPONSORED_WORDS } from './words/advertising';
import { AGENCY_WORDS } from './words/agencies';
import { BYLINE_WORDS, DESK_WORDS, NO_NAME_WORDS } from './words/byline';
import { COMMENTS_WORDS, COOKIE_WORDS, NEWSLETTER_WORDS, SHARE_WORDS } from './words/reactions';
import { LATEST_WORDS, POPULAR_WORDS, READ_MORE_WORDS, RELATED_WORDS } from './words/related';
import {
  PUBLISHED_IN_WORDS_BY_LANGUAGE,
  SOURCE_LABEL_WORDS,
  SOURCE_LINK_WORDS,
  SOURCE_SENTENCE_WORDS,
} from './words/source';
import { TAGS_WORDS, TAGS_WORDS_ALONE } from './words/tags';

// The words that pages put around articles, as patterns for what `fold` leaves of a text. The words themselves are in `words/`.

function oneOf(words: readonly string[]): string {
  return words
    .join('|')
    .split('|')
    .map((word) => fold(word).replace(/[.*+?^${}()[\]\\]/g, '\\$&'))
    .join('|');
}

/** A pattern that matches a folded text that *is* one of `words`. */
function whole(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${oneOf(words)})$`);
}

/** A pattern that matches a folded text that *begins* with one of `words`, as whole words. */
export function leading(words: readonly string[], alone: readonly string[] = []): RegExp {
  const isOrOpens = alone.length > 0 ? `|(?:${oneOf(alone)})(?=$| ?:)` : '';
  return new RegExp(`^(?:(?:${oneOf(words)})${WORD_END}${isOrOpens})`);
}

/** A pattern that matches a folded text with one of `words` anywhere, as whole words. */
function holding(words: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}(?:${oneOf(words)})${WORD_END}`);
}

/** Labels of lists about the same story. */
export const RELATED_LABEL = leading(RELATED_WORDS);
export const POPULAR_LABEL = holding(POPULAR_WORDS);
export const LATEST_LABEL = holding(LATEST_WORDS);

/** Labels of paid links; the block under one is an ad. */
export const SPONSORED_LABEL = leading(SPONSORED_WORDS);

/** What an ad's label says, as the block's whole text. */
export const AD_LABEL = whole(AD_WORDS);

export const COMMENTS_LABEL = leading(COMMENTS_WORDS);
export const SHARE_LABEL = leading(SHARE_WORDS);
export const NEWSLETTER_TEXT = leading(NEWSLETTER_WORDS);
export const COOKIE_TEXT = holding(COOKIE_WORDS);

/** Tags and topics under an article. */
export const TAGS_LABEL = leading(TAGS_WORDS, TAGS_WORDS_ALONE);

/** Text of a teaser's own link, which says nothing of the story. */
export const READ_MORE_TEXT = leading(READ_MORE_WORDS);

/** The sentence of aggregators that a reader has reported an ad. */
export const REPORT_AD_TEXT = leading(REPORT_AD_WORDS);

/** A link back to where the text was first printed, when its address is on another host. */
export const SOURCE_SENTENCE = holding(SOURCE_SENTENCE_WORDS);

/** A word that stands alone before the link: "Source: …". */
export const SOURCE_LABEL = leading(SOURCE_LABEL_WORDS);

/** Link texts that name nobody. */
export const SOURCE_LINK_TEXT = whole(SOURCE_LINK_WORDS);

/** Signs of news agencies, folded. */
export const AGENCIES = new Set(AGENCY_WORDS.join('|').split('|'));

/**
 * "Published in {paper} on {date}", the mark of a reprint, alone on its line or after the author. The groups are what
 * stands before, the paper (which may itself begin with "Le"), and the date.
 */
export const PUBLISHED_IN_PATTERNS = PUBLISHED_IN_WORDS_BY_LANGUAGE.map(
  ([mark, on]) => new RegExp(`^(.*?)(?:^|\\s)(?:${mark})\\s+(?:(.+)\\s)?\\s*(?:${on})\\s+((?:[^\\s\\d]+\\s+)?\\d.*)$`),
);

/** Lines without these words can't hold the mark. */
export const PUBLISHED_IN_WORDS = holding(PUBLISHED_IN_WORDS_BY_LANGUAGE.map(([mark]) => mark));

/** Words before an author's name. */
export const BYLINE_START = new RegExp(`^(?:${oneOf(BYLINE_WORDS)})(?:\\s*[:/\\-–]\\s*|\\s+)(?=\\S)`);

/** What stands in an author's place and is none. */
export const NO_NAME = leading([...NO_NAME_WORDS, ...BYLINE_WORDS]);

/** A claimed author that is a desk or a role. */
export const DESK_NAME = whole(DESK_WORDS);

/** Words of the photographer, the agency and the like at the start of a line. */
export const CREDIT_START =
  /^(?:©|\(c\)\s|(?:photos?|fotos?|images?|picture|bild|credits?(?: photo)?|photograph|illustration|copyright|quelle|beeld)\s*(?:by\s|:|©|par\s|von\s)|(?:image|photo|picture) (?:caption|copyright|credit|source)\b|ph\s*[.:]|تصوير|صوره\s*:|الصوره\s*:|عدسه)/;

/** A credit at the end of what is written under a picture, in small letters. */
export const CREDIT_END =
  /(?:\((?:image|photo|picture|pic|foto|bild|credit|source|photograph|via|©|ap photo|afp|reuters|getty|file)\b[^()]{0,80}\)?|[/|(,–-]\s?(?:afp|reuters|ap photo|ap|epa|dpa|imago|keystone|shutterstock|istock(?:photo)?|archiv|file)\)?|getty images?\)?|©\s?[^.]{2,50}|(?<![a-zß-ÿء-ي])photos? (?:by|par)\b:?\s?[^.:]{2,60}|(?<![a-zß-ÿء-ي])(?:photo|foto|bild|image|picture|photograph|credit|quelle|تصوير|صورة|عدسة)\s?:\s?[^.:]{2,60})\.?$/;

/** Networks on which stories are shared: links to them are no headlines and no sources. */
export const SHARE_HOST_PATTERN =
  /(?:^|\.)(?:(?:facebook|fb|twitter|x|whatsapp|linkedin|reddit|instagram|youtube|tiktok|flipboard|getpocket|tumblr|vk|xing|news\.google)\.com|(?:t|telegram|wa)\.me|pinterest\.\w+|threads\.net|bsky\.app|apple\.news)$/;
