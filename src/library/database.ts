import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Change, PictureBytes, SavedArticle, SavedText } from './types';

/** Where a reader's articles lie. Search keeps its index in a database of its own, which can be made anew from this one. */
const DATABASE_NAME = 'safi library';
const DATABASE_VERSION = 2;

export interface LibrarySchema extends DBSchema {
  articles: {
    key: string;
    value: SavedArticle;
    indexes: { savedAt: number; addressKeys: string; deletedAt: number; tags: string };
  };
  texts: { key: string; value: SavedText };
  pictures: { key: [articleId: string, url: string]; value: PictureBytes };
  changes: { key: number; value: Change; indexes: { id: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** What makes a database of version n out of one of n - 1, at index n - 1. Never changed once shipped: another is added. */
const MIGRATIONS: readonly ((database: LibraryDatabase, upgrade: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('savedAt', 'savedAt');
    articles.createIndex('addressKeys', 'addressKeys', { multiEntry: true });
    // `null` is no key: what isn't in the bin isn't in this index.
    articles.createIndex('deletedAt', 'deletedAt');
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('pictures', { keyPath: ['articleId', 'url'] });
    const changes = database.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
    changes.createIndex('id', 'id', { unique: true });
  },
  (_database, upgrade) => {
    upgrade.objectStore('articles').createIndex('tags', 'marks.tags', { multiEntry: true });
  },
];

/** @param onClosed called when the browser closed it, or a newer version of Safi wants to change it */
export function openDatabase(onClosed: () => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(DATABASE_NAME, DATABASE_VERSION, {
    async upgrade(database, from, to, upgrade) {
      for (const migrate of MIGRATIONS.slice(from, to ?? DATABASE_VERSION)) await migrate(database, upgrade);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
