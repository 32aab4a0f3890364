import { signal } from '@preact/signals';
import { checkedReport } from './checked-report';
import type { PageAccess } from './page-access';
import { type SavingSurroundings, saveArticle } from './saving';

export interface HeadlineSurroundings extends Omit<SavingSurroundings, 'saved' | 'reading'> {
  reading: { access: SavingSurroundings['reading']['access'] & Pick<PageAccess, 'read' | 'recall' | 'canFollow'> };
}

/** Saves the article that a headline leads to, without opening it. @returns whether it is saved */
export async function saveHeadline(url: string, surroundings: HeadlineSurroundings): Promise<boolean> {
  const { reading, notices, words } = surroundings;
  const { access } = reading;
  const answer = (await access.canFollow(url))
    ? ((await access.recall(url)) ?? (await access.read(url, 'article')))
    : null;
  const report = answer?.ok ? checkedReport(answer.report) : null;
  if (!report?.article) {
    notices.show({ text: words.say(answer?.ok ? 'no_article_there' : 'unreachable') });
    return false;
  }
  // What is shown in the view is another article.
  const saved = signal(null);
  await saveArticle({ ...report, article: report.article }, { ...surroundings, saved });
  return saved.value !== null;
}
