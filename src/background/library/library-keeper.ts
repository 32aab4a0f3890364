import { alsoIn } from '../../library/also-in';
import { isDamaged } from '../../library/guards';
import { pageOf } from '../../library/page-of';
import type { LibraryStore } from '../../library/store';
import type { SavedArticle } from '../../library/types';
import {
  isChangeTag,
  isFindSaved,
  isIds,
  isOneId,
  isSaveArticle,
  isUpdateMarks,
  type LibraryMessages,
} from '../../messages/library-messages';
import type { ViewHandlers } from '../../messages/listen';
import { isNothing } from '../../messages/news-messages';
import type { PictureKeeper } from './picture-keeper';

/** For so long papers tell a story. */
const STORY_MS = 4 * 24 * 3_600_000;

/**
 * The one writer of the library.
 * @param onKept is called with an article that was put into the library, or taken out of it
 */
export function libraryKeeper(
  store: LibraryStore,
  pictures: PictureKeeper,
  onKept: (article: SavedArticle, isKept: boolean) => void,
  openLibrary: () => Promise<null>,
): ViewHandlers<LibraryMessages> {
  async function tellOf(ids: readonly string[], isKept: boolean): Promise<null> {
    for (const article of await store.readArticles(ids)) if (!isDamaged(article)) onKept(article, isKept);
    return null;
  }

  async function changeAll(
    ids: readonly string[],
    change: (id: string) => Promise<SavedArticle | null>,
  ): Promise<null> {
    const changed = await Promise.all(ids.map(change));
    if (changed.includes(null)) throw new Error('Not each of these articles is there to be marked.');
    return null;
  }

  return {
    saveArticle: {
      isPayload: isSaveArticle,
      async answer({ chosen, ...page }) {
        const { article, before } = await store.saveArticle(page, Date.now(), chosen);
        onKept(article, true);
        void pictures.keep(article.id);
        return { id: article.id, before, marks: article.marks };
      },
    },
    findSaved: {
      isPayload: isFindSaved,
      async answer(article) {
        const found = await store.find(article);
        return found && found.deletedAt === null ? { id: found.id, marks: found.marks } : null;
      },
    },
    readSaved: {
      isPayload: isOneId,
      async answer({ id }) {
        const [article, text] = await Promise.all([store.getArticle(id), store.getText(id)]);
        if (!article) return null;
        if (!text || isDamaged(article) || isDamaged(text)) return 'damaged';
        return { report: pageOf(article, text), marks: article.marks };
      },
    },
    alsoIn: {
      isPayload: isOneId,
      async answer({ id }) {
        const [article, text] = await Promise.all([store.getArticle(id), store.getText(id)]);
        if (!article || isDamaged(article)) return [];
        const others = await store.savedBetween(article.savedAt - STORY_MS, article.savedAt + STORY_MS);
        const kept = others.filter(({ deletedAt }) => deletedAt === null);
        return alsoIn(article, text && !isDamaged(text) ? text : null, kept);
      },
    },
    savedPictures: { isPayload: isOneId, answer: ({ id }) => pictures.counts(id) },
    wantPictures: {
      isPayload: isOneId,
      async answer({ id }) {
        await pictures.want(id);
        return null;
      },
    },
    keepPictures: {
      isPayload: isOneId,
      async answer({ id }) {
        void pictures.keep(id);
        return null;
      },
    },
    updateMarks: {
      isPayload: isUpdateMarks,
      answer: ({ ids, marks }) => changeAll(ids, (id) => store.updateMarks(id, marks, Date.now())),
    },
    changeTag: {
      isPayload: isChangeTag,
      answer: ({ ids, tag, isOn }) => changeAll(ids, (id) => store.changeTag(id, tag, isOn, Date.now())),
    },
    knownTags: { isPayload: isNothing, answer: () => store.knownTags() },
    moveToBin: {
      isPayload: isIds,
      async answer({ ids }) {
        await store.moveToBin(ids, Date.now());
        return tellOf(ids, false);
      },
    },
    restoreArticles: {
      isPayload: isIds,
      async answer({ ids }) {
        await store.restore(ids, Date.now());
        return tellOf(ids, true);
      },
    },
    openLibrary: { isPayload: isNothing, answer: openLibrary },
  };
}
