import { sameStories } from '../article/same-story';
import type { Source } from '../article/types';
import { uniquePapers } from './record';
import type { SavedArticle, SavedText } from './types';

/**
 * The papers that have the story of an article too, each once: those that its page named with it, and those of other saved
 * articles.
 * @param others among which it is looked for
 */
export function alsoIn(
  { id, about }: SavedArticle,
  text: Pick<SavedText, 'alsoIn'> | null,
  others: readonly SavedArticle[],
): Source[] {
  const told = [about, ...others.filter((other) => other.id !== id).map((other) => other.about)];
  const [group = []] = sameStories(told);
  const saved = group.slice(1).map(({ source, siteName, url }) => ({
    name: source.name ?? siteName,
    url: source.url ?? url,
  }));
  const own = about.source.name ?? about.siteName;
  return uniquePapers([...(text?.alsoIn ?? []), ...saved]).filter(({ name }) => name !== null && name !== own);
}
