import { hostOf, isSameSite, webAddress } from '../article/address';
import { collapse, fold } from '../article/fold';
import { LETTERS } from '../article/letters';
import type { Source } from '../article/types';
import { countWords } from '../article/words';
import type { Metadata } from './metadata';
import { assignRole, foldedText, isProse, type Line, type Page, wordCount } from './page';
import { AGENCIES, SHARE_HOST_PATTERN, SOURCE_LABEL, SOURCE_LINK_TEXT, SOURCE_SENTENCE } from './page-words';

const SHORT_LINE = 160;
const SOURCE_WORDS = 20;
const LABELLED_WORDS = 8;
const NAME_WORDS = 6;
const DATELINE_LENGTH = 80;
const SIGNATURE_LENGTH = 40;
/** An article's last paragraph is followed by its signature at once. */
const NEAR_END = 3;

const DATELINE_PATTERN = /^[^.(]{0,50}[([/–—-]\s*([^()[\]/–—:-]{2,16}?)\s*[)\]/–—:-]/;
const ENDING_PATTERN = /[([/–—-]\s*([^()[\]/–—-]{2,16}?)\s*[)\]/.]*$/;
const CREDIT_PATTERN = /©|(?:photo|foto|picture|image|bild)\w*\s*[:.]|تصوير/;
const PREPOSITION_PATTERN =
  /^(?:(?:in|on|at|by|the website of|dans|sur|par|chez|bei|auf|von|en|por|su|da|em|no|na|op|door|w|على|في|من|عن|موقع|صحيفة|جريدة)\s+)+/i;

/** A day stands where no publisher is named: "First published on November 18". */
const DAY_PATTERN = new RegExp(`^[${LETTERS}]+[,.]?\\s+[${LETTERS}]*\\s*\\d`);
const NAME_END_PATTERN = /[.!,،;؛(|]|\s[–—-]\s|\s(?:on|am|le|el|il|em|op|يوم|بتاريخ)\s(?=[^\d]{0,12}\d)|\s(?=\d)/u;

/** A line that says where the text was first printed. */
export interface SourceLine extends Source {
  line: Line;
}

/** Where an article's paragraphs begin and end: labels beside them speak of the article, those among them of a figure or a table. */
interface Region {
  start: number;
  first: number;
  last: number;
}

/** The sentence or label that links to where the text stood first; gives its lines their role. */
export function findSourceLine(page: Page, titleLine: Line | null): SourceLine | null {
  let found: SourceLine | null = null;
  for (const line of page.lines) {
    if (line.text === '' || line.text.length > SHORT_LINE || isProse(line) || !isSourceSentence(line)) continue;
    // The sentence may be broken around its link.
    const around =
      line.links.length > 0
        ? [line]
        : page.lines.slice(Math.max(0, line.index - 2), line.index + 2).filter((each) => each.text.length <= 60);
    const link = around
      .flatMap((each) => each.links)
      .find((each) => isInSentence(each, line) && elsewhere(each.getAttribute('href'), page) !== null);
    if (!link || (!SOURCE_SENTENCE.test(foldedText(line)) && !isOutside(line, regionOf(page, titleLine)))) continue;
    for (const each of around)
      if (each === line || each.links.length > 0 || each.index < line.index)
        assignRole(each, 'source', 'the link to the source');
    found ??= { line, name: nameOf(line, link), url: elsewhere(link.getAttribute('href'), page) };
  }
  return found;
}

/** Without a link: "Source: …" beside the text, or an agency's signature in it. These lines stay in the text. */
export function signedSource(page: Page, titleLine: Line | null): string | null {
  const region = regionOf(page, titleLine);
  const [first, last] = [page.lines[region.first], page.lines[region.last]];
  if (!first || !last) return null;
  const own = hostOf(page.url).split('.');
  const isOther = (name: string | null): name is string => name !== null && !own.includes(fold(name));
  for (const line of page.lines.slice(region.start, region.last + 2 * NEAR_END)) {
    if (line.text.length < 3 || line.text.length > SHORT_LINE || line.role !== null || line.links.length > 0) continue;
    if (!isOutside(line, region) || isOfPicture(line)) continue;
    const name = isSourceSentence(line) ? nameOf(line, null) : signIn(line.text);
    if (isOther(name)) return name;
  }
  const dateline = DATELINE_PATTERN.exec(first.text.slice(0, DATELINE_LENGTH))?.[1];
  const ending = ENDING_PATTERN.exec(last.text.slice(-SIGNATURE_LENGTH))?.[1];
  return [signIn(dateline ?? ''), signIn(ending ?? '')].find(isOther) ?? null;
}

function regionOf(page: Page, titleLine: Line | null): Region {
  const start = titleLine ? titleLine.index + 1 : 0;
  const first = page.lines.find((line) => line.index >= start && isText(line));
  if (!first) return { start, first: page.lines.length, last: -1 };
  const isBeside = (line: Line) => line.box === first.box || line.box.parent === first.box.parent;
  const last = page.lines.findLast((line) => line.index >= first.index && isText(line) && isBeside(line));
  return { start, first: first.index, last: last?.index ?? first.index };
}

/** A paragraph, and no caption: agencies sign pictures too. */
function isText(line: Line): boolean {
  return isProse(line) && !isOfPicture(line);
}

function isOfPicture(line: Line): boolean {
  const holder = line.leaves[0]?.parentElement;
  return (
    CREDIT_PATTERN.test(line.text.toLowerCase()) ||
    !!holder?.closest('figure,figcaption,[class*="caption" i],[class*="credit" i],[class*="copyright" i]')
  );
}

function isOutside(line: Line, { start, first, last }: Region): boolean {
  return line.index < first
    ? line.index >= start
    : line.index > last && (last < 0 || line.index <= last + 2 * NEAR_END);
}

/** What the page's head says of who had the text first; each part is believed only when it leads to another publisher. */
export function claimedSource(page: Page, { origins, parties, siteName }: Metadata): Source {
  const url =
    origins.map((origin) => elsewhere(origin, page)).find((address) => address !== null && !isFront(address)) ?? null;
  const site = siteName ? fold(siteName) : '';
  const other = parties.find(({ name, url: address, isSaid }) => {
    if (!name || fold(name) === site) return false;
    if (address) return elsewhere(address, page) !== null;
    // Who is named without an address is another when the story's address is, or when the field has no other sense.
    return isSaid || url !== null;
  });
  return { name: other?.name ?? null, url };
}

function isFront(address: string): boolean {
  return /^https?:\/\/[^/]*\/?$/.test(address);
}

/** `text`, when it is an agency's sign: in capitals, in Arabic, or a name. `map` and `aa` are also words. */
function signIn(text: string): string | null {
  if (text.length > SIGNATURE_LENGTH) return null;
  const sign = collapse(text.replace(/[()[\]/–—-]/g, ' '));
  const isWritten = sign === 'dpa' || (sign.length > 4 ? /^[^a-z]/ : /^[^a-z]+$/).test(sign);
  return isWritten &&
    AGENCIES.has(
      fold(sign)
        .replace(/\./g, sign.includes(' ') ? '' : ' ')
        .replace(/ +/g, ' ')
        .trim(),
    )
    ? sign
    : null;
}

function isSourceSentence(line: Line): boolean {
  const folded = foldedText(line);
  const isLabelled = SOURCE_LABEL.test(folded) && isLabelAlone(line);
  return (
    (isLabelled || SOURCE_SENTENCE.test(folded)) && wordCount(line) <= (isLabelled ? LABELLED_WORDS : SOURCE_WORDS)
  );
}

/** "Source: …", or the word with nothing but a link: «المصدر هسبريس». "Source code" is no label. */
function isLabelAlone(line: Line): boolean {
  const rest = foldedText(line).replace(SOURCE_LABEL, '');
  return (
    /^\s*(?:$|[:–—|-])/.test(rest) || (line.links.length === 1 && fold(line.links[0]?.textContent ?? '') === fold(rest))
  );
}

/** A line of several sentences may link to something else in another one. */
function isInSentence(link: Element, line: Line): boolean {
  const text = collapse(link.textContent ?? '');
  const sentence = line.text.split(/(?<=[.!?؟])\s+/).find((each) => each.includes(text));
  return (
    sentence === undefined ||
    sentence === line.text ||
    SOURCE_SENTENCE.test(fold(sentence)) ||
    SOURCE_LABEL.test(fold(sentence))
  );
}

/** The publisher that a source line names: its link's text, unless that is "here" or an address; else what follows the words. */
function nameOf(line: Line, link: Element | null): string | null {
  const linked = collapse(link?.textContent ?? '');
  if (linked !== '' && isName(linked) && !SOURCE_LINK_TEXT.test(fold(linked)) && !SOURCE_SENTENCE.test(fold(linked)))
    return linked;
  const folded = foldedText(line);
  const mark = SOURCE_SENTENCE.exec(folded) ?? SOURCE_LABEL.exec(folded);
  if (!mark) return null;
  // `fold` keeps the number of words, and the mark is whole words.
  const skipped = folded.slice(0, mark.index + mark[0].length).split(' ').length;
  const rest = line.text.split(' ').slice(skipped).join(' ').replace(linked, '').replace(PREPOSITION_PATTERN, '');
  if (DAY_PATTERN.test(rest)) return null;
  const name = rest.split(NAME_END_PATTERN)[0]?.replace(/^[\s:«»"“”]+|[\s:«»"“”]+$/g, '') ?? '';
  return isName(name) ? name : null;
}

/** A few words, none in small letters first, without digits: "The Conversation", «الجزيرة». Not "lemonde.fr", not "here". */
function isName(text: string): boolean {
  return (
    /^[^\d/@]{2,60}$/.test(text) &&
    /^[^\p{Ll}]*\p{L}/u.test(text) &&
    !/\w\.\w{2,}$/.test(text) &&
    countWords(text) <= NAME_WORDS
  );
}

/** Where an address leads away from this site, its sisters, and the networks on which stories are shared. */
function elsewhere(href: string | null, page: Page): string | null {
  const address = webAddress(href, page.base);
  if (!address) return null;
  const [host, own] = [hostOf(address), hostOf(page.url)];
  if (isSameSite(host, own) || isSameOwner(host, own) || SHARE_HOST_PATTERN.test(host)) return null;
  // A link that takes this page's address along shares it.
  return /[?&#]/.test(address) && address.slice(host.length).includes(own) ? null : address;
}

/** One publisher under several endings, or on the servers of a host. */
function isSameOwner(host: string, own: string): boolean {
  const name = nameOfHost(own);
  return nameOfHost(host) === name || (name.length >= 5 && host.includes(name));
}

/** `bbc` of `bbc.co.uk` and of `bbc.com`. */
function nameOfHost(host: string): string {
  const parts = host.split('.').slice(0, -1);
  const last = parts.pop() ?? host;
  return last.length <= 3 && parts.length > 0 ? (parts.pop() ?? last) : last;
}
