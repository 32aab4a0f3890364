import { picturesIn } from '../article/pictures';
import { sameStories } from '../article/same-story';
import type { About, Article, ArticlePage, Source } from '../article/types';
import type { Marks, SavedArticle, SavedPicture, SavedText } from './types';

const NO_MARKS: Marks = {
  tags: [],
  state: 'unread',
  isFavourite: false,
  place: null,
  highlights: [],
  kept: [],
  taken: [],
};

/** A page that gives so little of what is saved gives a beginning, or an error: the longer text stays. */
const MIN_SHARE_OF_TEXT = 0.5;

/** The record of an article that is saved for the first time. */
export function articleOf({ article }: ArticlePage, addressKeys: string[], now: number): SavedArticle {
  return {
    id: crypto.randomUUID(),
    addressKeys,
    about: aboutOf(article),
    savedAt: now,
    updatedAt: now,
    deletedAt: null,
    marks: NO_MARKS,
    fieldTimes: { about: now },
    pictures: picturesOf(article),
  };
}

export function textOf(id: string, saved: ArticlePage): SavedText {
  const { article, removed, blockKeys } = saved;
  return {
    id,
    content: article.content,
    textContent: article.textContent,
    alsoIn: otherPapers(saved),
    removed,
    blockKeys,
  };
}

/** What is saved already, with what the page says now. The reader's marks stay, and it leaves the bin. */
export function updated(
  known: { article: SavedArticle; text: SavedText | null },
  saved: ArticlePage,
  addressKeys: string[],
  now: number,
): { article: SavedArticle; text: SavedText } {
  const { article, text } = known;
  const keys = [...new Set([...addressKeys, ...article.addressKeys])];
  const fieldTimes = article.deletedAt === null ? article.fieldTimes : { ...article.fieldTimes, deletedAt: now };
  const found = { ...article, addressKeys: keys, updatedAt: now, deletedAt: null, fieldTimes };
  if (text && saved.article.textContent.length < text.textContent.length * MIN_SHARE_OF_TEXT) {
    return { article: { ...found, addressKeys: [...new Set([...article.addressKeys, ...addressKeys])] }, text };
  }
  const about = aboutOf(saved.article);
  const kept = new Map(article.pictures.map((picture) => [picture.url, picture]));
  const pictures = picturesOf(saved.article).map((picture) => kept.get(picture.url) ?? picture);
  const next = textOf(article.id, saved);
  return {
    article: {
      ...found,
      // The paper's own page names no other paper.
      about: about.source.name || about.source.url ? about : { ...about, source: article.about.source },
      fieldTimes: { ...fieldTimes, about: now },
      pictures,
    },
    text: { ...next, alsoIn: uniquePapers([...next.alsoIn, ...(text?.alsoIn ?? [])]) },
  };
}

function aboutOf({ content: _content, textContent: _text, ...about }: Article): About {
  return about;
}

/** The pictures of the text, and the lead picture, each once. */
function picturesOf({ content }: Article): SavedPicture[] {
  return [...new Set(picturesIn(content))]
    .filter((url) => /^https?:\/\//.test(url))
    .map((url) => ({ url, state: 'waiting', bytes: 0, type: '', width: 0, height: 0 }));
}

/** The papers that the page's own lists name with the same story. */
function otherPapers({ article, headlineLists }: ArticlePage): Source[] {
  const items = headlineLists.flatMap((list) => list.items).filter(({ source, url }) => source && url !== article.url);
  const group = sameStories<{ title: string; lang: string | null; paper: Source | null }>([
    { title: article.title, lang: article.lang, paper: null },
    ...items.map(({ title, lang, source, url }) => ({ title, lang, paper: { name: source, url } })),
  ])[0];
  const papers = group?.flatMap(({ paper }) => paper ?? []) ?? [];
  return uniquePapers(papers.filter(({ name }) => name !== article.source.name));
}

export function uniquePapers(papers: Source[]): Source[] {
  return papers.filter(({ name }, index) => papers.findIndex((other) => other.name === name) === index);
}
