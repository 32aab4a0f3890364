import type { Highlight, Marks, Records, SavedArticle, SavedPicture } from './types';

/** What the library is to hold of an article that comes in. */
export interface Settled {
  /** `same`: it says nothing that isn’t there · `binned`: it goes into the bin, where it wasn’t. */
  outcome: 'new' | 'changed' | 'binned' | 'same';
  records: Records;
  /** Addresses of pictures of which it may bring the bytes, since they aren’t there. */
  wanted: string[];
}

/** What the library knows of an article that comes in. */
export interface Known {
  /** `null`: nothing that can be read. */
  records: Records | null;
  /** When it was removed for good; `null`: it wasn’t. */
  removedAt: number | null;
}

export function settled(known: Known, incoming: Records, now: number): Settled {
  const own = known.records;
  const wasKept = new Set(own?.article.pictures.filter(isKept).map(({ url }) => url));
  const { article, text } = own ? merged(own, inThePast(incoming, now)) : asNew(inThePast(incoming, now), known, now);
  // A picture is kept once its bytes are: until then it is shown from the web.
  const pictures = article.pictures.map((picture) => (wasKept.has(picture.url) ? picture : withoutBytes(picture)));
  const records = { article: { ...article, pictures }, text };
  const brought = new Set(incoming.article.pictures.filter(isKept).map(({ url }) => url));
  const wanted = pictures.flatMap(({ url }) => (brought.has(url) && !wasKept.has(url) ? url : []));
  const isSame = own !== null && wanted.length === 0 && canonical(records) === canonical(own);
  const isBinned = article.deletedAt !== null && (own?.article.deletedAt ?? null) === null;
  return { outcome: isSame ? 'same' : isBinned ? 'binned' : own ? 'changed' : 'new', records, wanted };
}

/** A clock that was ahead when a change was noted would win for ever. */
function inThePast({ article, text }: Records, now: number): Records {
  const { savedAt, updatedAt, fieldTimes } = article;
  const times = Object.entries(fieldTimes).map(([field, time]) => [field, Math.min(time, now)]);
  return {
    article: {
      ...article,
      savedAt: Math.min(savedAt, now),
      updatedAt: Math.min(updatedAt, now),
      fieldTimes: Object.fromEntries(times),
    },
    text,
  };
}

/** What was removed here after its last change stays removed: it goes into the bin, whose days begin now. */
function asNew({ article, text }: Records, { removedAt }: Known, now: number): Records {
  const isRemoved = removedAt !== null && removedAt >= article.updatedAt;
  if (isRemoved) {
    const fieldTimes = { ...article.fieldTimes, deletedAt: now };
    return { article: { ...article, deletedAt: now, fieldTimes }, text };
  }
  return { article: { ...article, deletedAt: article.deletedAt === null ? null : now }, text };
}

/** Of each mark, of the text and of the bin, what was changed last; of highlights all that weren’t removed since. The id stays that of `own`. */
function merged(own: Records, incoming: Records): Records {
  const a = own.article;
  const b = incoming.article;
  const newer = (field: string) => ((b.fieldTimes[field] ?? 0) > (a.fieldTimes[field] ?? 0) ? b : a);
  const fieldTimes = latest(a.fieldTimes, b.fieldTimes);
  const marks: Marks = {
    tags: newer('tags').marks.tags,
    state: newer('state').marks.state,
    isFavourite: newer('isFavourite').marks.isFavourite,
    place: newer('place').marks.place,
    kept: newer('kept').marks.kept,
    taken: newer('taken').marks.taken,
    highlights: allHighlights(a.marks.highlights, b.marks.highlights).filter(
      ({ id, updatedAt }) => updatedAt > (fieldTimes[removedField(id)] ?? 0),
    ),
  };
  const text = newer('about') === a ? own.text : { ...incoming.text, id: a.id };
  const ownPictures = new Map(a.pictures.map((picture) => [picture.url, picture]));
  const article: SavedArticle = {
    id: a.id,
    addressKeys: [...new Set([...a.addressKeys, ...b.addressKeys])],
    about: newer('about').about,
    savedAt: Math.min(a.savedAt, b.savedAt),
    updatedAt: Math.max(a.updatedAt, b.updatedAt),
    deletedAt: newer('deletedAt').deletedAt,
    marks,
    fieldTimes,
    pictures: newer('about').pictures.map((picture) => ownPictures.get(picture.url) ?? picture),
  };
  return { article, text };
}

/** Under which `fieldTimes` has when a highlight was removed: another copy of the library still has it. */
export function removedField(highlightId: string): string {
  return `highlight ${highlightId}`;
}

function allHighlights(own: readonly Highlight[], incoming: readonly Highlight[]): Highlight[] {
  const byId = new Map(own.map((each) => [each.id, each]));
  for (const each of incoming) {
    const known = byId.get(each.id);
    if (!known || each.updatedAt > known.updatedAt) byId.set(each.id, each);
  }
  return [...byId.values()];
}

function latest(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...fields].map((field) => [field, Math.max(a[field] ?? 0, b[field] ?? 0)]));
}

function isKept({ state }: SavedPicture): boolean {
  return state === 'kept';
}

function withoutBytes(picture: SavedPicture): SavedPicture {
  return isKept(picture) ? { ...picture, state: 'online', bytes: 0, type: '' } : picture;
}

/** The same text for the same record, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
