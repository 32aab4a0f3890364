import { signal } from '@preact/signals';
import { hostOf } from '../article/address';
import { blockChoicesOf } from '../settings/block-choices';
import type { SettingsStore } from '../settings/settings-store';
import { checkedReport } from './checked-report';
import { chosenFor } from './chosen-blocks';
import type { PageAccess } from './page-access';
import { type SavingSurroundings, saveArticle } from './saving';

export interface HeadlineSurroundings extends Omit<SavingSurroundings, 'saved' | 'reading'> {
  store: Pick<SettingsStore, 'read'>;
  reading: { access: SavingSurroundings['reading']['access'] & Pick<PageAccess, 'read' | 'recall' | 'canFollow'> };
}

/** Saves the article that a headline leads to, without opening it. @returns whether it is saved */
export async function saveHeadline(url: string, surroundings: HeadlineSurroundings): Promise<boolean> {
  const { reading, notices, words, store } = surroundings;
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
  const { choices } = await store.read({ choices: blockChoicesOf(hostOf(report.article.url)) });
  await saveArticle({ ...report, article: report.article }, chosenFor(report, choices), { ...surroundings, saved });
  return saved.value !== null;
}
