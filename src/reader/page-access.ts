import type { ReadingScope } from '../article/types';
import type { ExtractAnswer } from '../messages/extract-answer';
import type { BlockChoices } from '../settings/block-choices';
import type { Spoken } from './aloud/spoken';
import type { Step } from './steps';

/**
 * What a reading of a page gave. `closed`: the browser keeps the page from us; `unreachable`: the page of a headline
 * didn't come, was too large, or was no page · `not-kept`: it was to be read from the library, and isn't there; `damaged`:
 * it is there, and can't be read.
 */
export type ReadAnswer =
  | ExtractAnswer
  | { ok: false; reason: 'closed' | 'pdf' | 'unreachable' | 'not-kept' | 'damaged' };

/** Flagged ads that a page doesn't show. */
export interface HiddenAds {
  count: number;
  /** Shows them until the page loads again. */
  showAll(): Promise<void>;
}

/** Whether the view opens by itself on the articles of a site. */
export interface AlwaysHere {
  host: string;
  isOn: boolean;
  /** To be called by a click, before anything is awaited. `false`: there is no leave for the site. */
  set(isOn: boolean): Promise<boolean>;
}

/** What the reading view needs of the place it runs in. A `url` of `null` is the page that the view was opened for. */
export interface PageAccess {
  /** Address of the page that the view was opened for, where it can be opened from here. */
  url?: string;
  /** Reads a page. Never rejects. */
  read(url: string | null, scope: ReadingScope): Promise<ReadAnswer>;
  /** What is kept of an earlier reading of it, to be shown at once. */
  recall(url: string | null): Promise<ReadAnswer | null>;
  /** Whether the page still is as it was when that reading was kept. */
  isCurrent(url: string | null): Promise<boolean>;
  /** Resolves when the page that the view was opened for has loaded whole; at once when it has. */
  loaded(): Promise<void>;
  /** The steps of an earlier view of this page. */
  keptSteps(): Promise<Step[] | null>;
  /** @param isNew whether there is one step more than before */
  keepSteps(steps: Step[], isNew: boolean): void;
  /** Whether the page of a headline can be read in the same view. */
  canFollow(url: string): Promise<boolean>;
  /** Opens an address in a tab. */
  openTab(url: string): void;
  /** Where a tab of its own can show the same. */
  fullPage?: { isOffered: Promise<boolean>; open(steps: Step[], spoken: Spoken | null): Promise<void> };
  /** Where the view before this one was reading aloud, if it handed that over. */
  keptSpoken?(): Promise<Spoken | null>;
  /** Lets the reader flag an ad of the page that the view was opened for; `false`: no script of ours may run there. */
  flagAds?(): Promise<boolean>;
  /** What flags hide in that page; `null`: nothing. */
  hiddenAds?(): Promise<HiddenAds | null>;
  /** Shows the same in the page itself. `false`: no script of ours may run there. */
  openInPage?(steps: Step[]): Promise<boolean>;
  /** Of the site that the view was opened on; `null` where it can't be. */
  always?(): Promise<AlwaysHere | null>;
  /** Country of the papers at `url`, ISO 3166-1, when it is an aggregator we know. */
  countryOf(url: string): string | null;
  /** Goes back where the browser keeps the steps, and tells the reading when it is there. */
  goBack?(): void;
  /** Opens the page of options, where there is a way to it. */
  openOptions?(): void;
  close(): void;
  /** Asks the reader for leave to fetch from hosts, given as patterns. To be called by a click, before anything is awaited. */
  askForHosts?(origins: string[]): Promise<boolean>;
  /** What the reader chose of the blocks of the article itself; absent where they choose for its site. */
  ownChoices?(): BlockChoices;
  /** Address of a picture as it is kept here; `null` when it isn't. */
  keptPicture?(url: string): string | null;
}
