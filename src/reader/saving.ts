import type { Signal } from '@preact/signals';
import type { Article, ArticlePage } from '../article/types';
import { tellBackground } from '../messages/send';
import type { Notices } from './notices';
import type { Reading } from './reading-model';
import { tellOfPictures } from './saved-pictures';
import type { SavedShown } from './saved-shown';
import { told } from './told';
import type { Words } from './words';

export interface SavingSurroundings {
  saved: Signal<SavedShown | null>;
  notices: Pick<Notices, 'show'>;
  words: Pick<Words, 'say'>;
  reading: Pick<Reading, 'access'>;
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
  surroundings: SavingSurroundings,
): Promise<void> {
  const { saved, notices, words } = surroundings;
  const answer = await told(tellBackground('saveArticle', { article, headlineLists, removed, blockKeys }));
  if (!answer.ok) {
    notices.show({ text: words.say(answer.reason === 'full' ? 'library_full' : 'not_saved') });
    return;
  }
  const { id, before } = answer.value;
  saved.value = { url: article.url, id };
  const undo = async () => {
    const undone = await told(tellBackground('moveToBin', { ids: [id] }));
    if (undone.ok) saved.value = null;
    else notices.show({ text: words.say('not_saved') });
  };
  const notice =
    before === 'kept'
      ? { text: words.say('saved_again') }
      : { text: words.say('saved_notice'), undo: () => void undo() };
  notices.show(notice);
  await tellOfPictures(id, notice, surroundings);
}
