import type { Signal } from '@preact/signals';
import type { Article, ArticlePage } from '../article/types';
import type { Answer } from '../messages/listen';
import { tellBackground } from '../messages/send';
import type { Notices } from './notices';
import type { SavedShown } from './saved-shown';
import type { Words } from './words';

export interface SavingSurroundings {
  saved: Signal<SavedShown | null>;
  notices: Pick<Notices, 'show'>;
  words: Pick<Words, 'say'>;
}

/** Learns whether an article is saved already. */
export async function findSaved(article: Article, saved: SavingSurroundings['saved']): Promise<void> {
  const { url, title, lang, source } = article;
  const answer = await told(tellBackground('findSaved', { url, title, lang, source }));
  if (answer.ok) saved.value = answer.value && { url, id: answer.value.id };
}

/** Saves the article of a page, or updates what is saved of it, and says what became of it. */
export async function saveArticle(
  { article, headlineLists, removed, blockKeys }: ArticlePage,
  { saved, notices, words }: SavingSurroundings,
): Promise<void> {
  const answer = await told(tellBackground('saveArticle', { article, headlineLists, removed, blockKeys }));
  if (!answer.ok) {
    notices.show({ text: words.say(answer.reason === 'full' ? 'library_full' : 'not_saved') });
    return;
  }
  const { id, before } = answer.value;
  saved.value = { url: article.url, id };
  if (before === 'kept') {
    notices.show({ text: words.say('saved_again') });
    return;
  }
  const undo = async () => {
    const undone = await told(tellBackground('moveToBin', { ids: [id] }));
    if (undone.ok) saved.value = null;
    else notices.show({ text: words.say('not_saved') });
  };
  notices.show({ text: words.say('saved_notice'), undo: () => void undo() });
}

/** The answer also where nobody was there to give one: after an update of Safi an old view is cut off. */
async function told<Value>(asked: Promise<Answer<Value>>): Promise<Answer<Value>> {
  try {
    return await asked;
  } catch (error) {
    console.error(error);
    return { ok: false, reason: 'failed', message: String(error) };
  }
}
