import { fold } from '../article/fold';
import { type Metadata, sharesWords } from './metadata';
import { assignRole, foldedText, type Line, type Page, wordCount } from './page';

/** A kicker stands at most so many lines above its headline. */
const KICKER_LINES = 3;
const KICKER_LENGTH = 60;
const MIN_TITLE = 16;

/** Lines between two headings of one title, above the text. */
const NEAR = 12;

/** The headline as the page shows it; gives it its role, wherever the page repeats it. */
export function findTitleLine(page: Page, metadata: Metadata): Line | null {
  const titles = metadata.titles.map((title) => ({ folded: fold(title), length: title.length }));
  let best: Line | null = null;
  let bestRank = 0;
  const same: Line[] = [];
  const withKicker: Line[] = [];
  for (const line of page.lines) {
    if (line.text === '' || line.text.length > 400) continue;
    const isClaimed = titles.some(
      ({ folded, length }) => Math.abs(length - line.text.length) <= 12 && folded === foldedText(line),
    );
    if (isClaimed) same.push(line);
    else if (line.level > 0 && endsWithTitle(line, titles)) withKicker.push(line);
    const rank = (isClaimed ? 4 : 0) + (line.level === 1 ? 3 : line.level === 2 ? 1 : 0);
    // A headline may stand again in a list of the page's own; the one that is a heading, or comes first, counts.
    if ((isClaimed || (line.level === 1 && isLikelyTitle(line, titles))) && rank > bestRank) {
      best = line;
      bestRank = rank;
    }
  }
  for (const line of same) if (wordCount(line) >= 3 || line === best) assignRole(line, 'title', 'the title');
  if (!best) return null;
  assignRole(best, 'title', 'the title');
  for (const line of withKicker)
    if (Math.abs(line.index - best.index) <= NEAR) assignRole(line, 'title', 'the title with its kicker');
  return best;
}

/** A heading may hold the kicker and the title. */
function endsWithTitle(line: Line, titles: { folded: string }[]): boolean {
  const rest = (title: string) => line.text.length - title.length;
  return titles.some(
    ({ folded }) =>
      folded.length >= MIN_TITLE &&
      rest(folded) > 0 &&
      rest(folded) <= KICKER_LENGTH &&
      foldedText(line).endsWith(folded),
  );
}

/** A page's `<h1>` is its title when the claims begin with it or it with them, or when nothing is claimed. */
function isLikelyTitle(line: Line, titles: { folded: string }[]): boolean {
  if (wordCount(line) < 2) return false;
  const text = foldedText(line);
  return (
    titles.length === 0 ||
    titles.some(({ folded }) => folded.includes(text) || text.includes(folded) || sharesWords(folded, text))
  );
}

/**
 * What the story is called: as the page shows it, with its kicker where a claim joins them. A paper's own name for the same
 * story in its data comes first, when it is whole: papers shorten and sharpen the visible one for the place it stands in.
 */
export function titleOf(page: Page, line: Line | null, metadata: Metadata): string | null {
  const { newsHeadline, titles, description } = metadata;
  if (!line) return newsHeadline ?? titles[0] ?? null;
  const shown = foldedText(line);
  const named = fold(newsHeadline ?? '');
  if (named === shown) return newsHeadline;
  const above = page.lines.slice(Math.max(0, line.index - KICKER_LINES), line.index).map(foldedText);
  const joined = titles.find((title) => {
    const claim = fold(title);
    return claim.endsWith(shown) && above.includes(fold(claim.slice(0, -shown.length)));
  });
  if (joined) return joined;
  // What goes on after the visible headline is the site's name; what stops within it was cut, or is written in a way unread.
  const isWhole =
    named !== '' &&
    !named.startsWith(shown) &&
    !shown.startsWith(named) &&
    !/(?:\.\.\.|…)$|&\w+;/.test(newsHeadline ?? '');
  const isSame =
    isWhole && sharesWords(named, [shown, fold(description ?? ''), ...titles.slice(1).map(fold)].join(' '));
  return isSame ? newsHeadline : line.text;
}
