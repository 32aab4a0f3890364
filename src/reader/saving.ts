import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ChosenBlocks } from '../article/marks';
import type { Article, ArticlePage } from '../article/types';
import { tellBackground } from '../messages/send';
import { chosenOf } from './chosen-blocks';
import type { Notices } from './notices';
import type { Reading } from './reading-model';
import { tellOfPictures } from './saved-pictures';
import type { SavedShown } from './saved-shown';
import type { ShownText } from './shown-text';
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
  if (answer.ok) saved.value = answer.value && { url, id: answer.value.id, marks: signal(answer.value.marks) };
}

/**
 * Saves the article of a page, or updates what is saved of it, and says what became of it.
 * @param chosen what the reader chose of its blocks
 */
export async function saveArticle(
  { article, headlineLists, removed, blockKeys }: ArticlePage,
  chosen: ChosenBlocks,
  surroundings: SavingSurroundings,
): Promise<void> {
  const { saved, notices, words } = surroundings;
  const answer = await told(tellBackground('saveArticle', { article, headlineLists, removed, blockKeys, chosen }));
  if (!answer.ok) {
    notices.show({ text: words.say(answer.reason === 'full' ? 'library_full' : 'not_saved') });
    return;
  }
  const { id, before, marks } = answer.value;
  saved.value = { url: article.url, id, marks: signal(marks) };
  const notice =
    before === 'kept'
      ? { text: words.say('saved_again') }
      : { text: words.say('saved_notice'), undo: () => void moveToBin(id, surroundings) };
  notices.show(notice);
  await tellOfPictures(id, notice, surroundings);
}

/** The same for the article in the view. */
export function saveShown(
  page: ArticlePage,
  surroundings: SavingSurroundings & { text: ReadonlySignal<ShownText | null> },
): Promise<void> {
  const shown = surroundings.text.value;
  const isThis = shown?.article.url === page.article.url;
  return saveArticle(page, isThis ? chosenOf(shown.blocks) : { kept: [], taken: [] }, surroundings);
}

/** Takes the article out of the library, for as long as the bin gives back. @returns whether it is there now */
export async function moveToBin(
  id: string,
  { saved, notices, words }: Pick<SavingSurroundings, 'saved' | 'notices' | 'words'>,
): Promise<boolean> {
  const { ok } = await told(tellBackground('moveToBin', { ids: [id] }));
  if (ok) saved.value = null;
  else notices.show({ text: words.say('not_saved') });
  return ok;
}

/** Takes it out of the bin again. */
export async function takeFromBin(
  shown: SavedShown,
  { saved, notices, words }: Pick<SavingSurroundings, 'saved' | 'notices' | 'words'>,
): Promise<void> {
  const { ok } = await told(tellBackground('restoreArticles', { ids: [shown.id] }));
  if (ok) saved.value = shown;
  else notices.show({ text: words.say('not_saved') });
}
