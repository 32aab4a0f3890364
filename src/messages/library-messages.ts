import { isRecord, isText, isTextOrNull, isTexts } from '../article/guards';
import { type ChosenBlocks, isChosenBlocks, isSomeMarks, type Marks, type SavedBefore } from '../article/marks';
import { isArticlePage, isSource } from '../article/page-guards';
import type { Article, ArticlePage, PageReport, Source } from '../article/types';

/** Where the pictures of a saved article are. */
export interface PictureCounts {
  kept: number;
  waiting: number;
  online: number;
  /** Hosts of those that stay online, as patterns, for which the reader may give leave. */
  origins: string[];
}

/** Messages about saved articles. A write is answered once it is on the disk; see `Answer` for what fails. */
export interface LibraryMessages {
  /** `chosen` goes with an article that wasn't saved before. */
  saveArticle: {
    payload: ArticlePage & { chosen?: ChosenBlocks };
    response: { id: string; before: SavedBefore; marks: Marks };
  };
  /** Whether an article is saved, under which id, and what the reader made of it. */
  findSaved: {
    payload: Pick<Article, 'url' | 'title' | 'lang' | 'source'>;
    response: { id: string; marks: Marks } | null;
  };
  /** What was read of the page of a saved article. `damaged`: it can't be read. */
  readSaved: { payload: { id: string }; response: { report: PageReport; marks: Marks } | 'damaged' | null };
  /** The other papers that have the story of a saved article. */
  alsoIn: { payload: { id: string }; response: Source[] };
  savedPictures: { payload: { id: string }; response: PictureCounts };
  /** The reader is being asked for leave to fetch an article’s pictures: they are fetched once it is given. */
  wantPictures: { payload: { id: string }; response: null };
  /** Leave was given. */
  keepPictures: { payload: { id: string }; response: null };
  updateMarks: { payload: { ids: string[]; marks: Partial<Marks> }; response: null };
  /** Gives a tag to each of some articles, or takes it from them. */
  changeTag: { payload: { ids: string[]; tag: string; isOn: boolean }; response: null };
  /** All tags that a saved article has. */
  knownTags: { payload: null; response: string[] };
  moveToBin: { payload: { ids: string[] }; response: null };
  restoreArticles: { payload: { ids: string[] }; response: null };
  /** Shows the library in a tab. */
  openLibrary: { payload: null; response: null };
}

export function isSaveArticle(value: unknown): value is LibraryMessages['saveArticle']['payload'] {
  return isArticlePage(value) && (!('chosen' in value) || value.chosen === undefined || isChosenBlocks(value.chosen));
}

export function isFindSaved(value: unknown): value is LibraryMessages['findSaved']['payload'] {
  return (
    isRecord(value) && [value.url, value.title].every(isText) && isTextOrNull(value.lang) && isSource(value.source)
  );
}

export function isOneId(value: unknown): value is { id: string } {
  return isRecord(value) && isText(value.id);
}

export function isUpdateMarks(value: unknown): value is LibraryMessages['updateMarks']['payload'] {
  return isRecord(value) && isTexts(value.ids) && isSomeMarks(value.marks);
}

export function isChangeTag(value: unknown): value is LibraryMessages['changeTag']['payload'] {
  return isIds(value) && 'tag' in value && isText(value.tag) && 'isOn' in value && typeof value.isOn === 'boolean';
}

export function isIds(value: unknown): value is { ids: string[] } {
  return isRecord(value) && isTexts(value.ids);
}
