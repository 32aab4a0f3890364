import type { AlwaysMessages } from './always-messages';
import type { BackupMessages } from './backup-messages';
import type { FlagListMessages } from './flag-list-messages';
import type { HighlightMessages } from './highlight-messages';
import type { OpenInPageMessages } from './in-page-messages';
import type { LibraryMessages } from './library-messages';
import type { NewsMessages } from './news-messages';
import type { ReviewMessages } from './review-messages';
import type { TakingInMessages } from './taking-in-messages';

/** Messages of our own pages to the background, the one writer of what is kept, by name: one map for each thing kept. */
export type ViewToBackground = NewsMessages &
  LibraryMessages &
  HighlightMessages &
  TakingInMessages &
  BackupMessages &
  ReviewMessages &
  FlagListMessages &
  OpenInPageMessages &
  AlwaysMessages;
