import type { LocalWeb } from '../../scripts/local-web.mjs';

import type { OpenPage } from './open-page';

/** A usual one, in CSS pixels. */
export const PHONE = { width: 360, height: 740 };

export type BrowserKind = 'chromium' | 'firefox';

/** One browser with Safi in it, and what a person does with it. */
export interface Session {
  readonly kind: BrowserKind;
  /** The only web that this browser sees. */
  readonly web: LocalWeb;
  /** `host/path` as this browser is served it. */
  address(hostAndPath: string): string;
  /** Shows an address in the tab in front; waits until it has loaded, or only until it has begun. */
  goto(url: string, until?: 'loaded' | 'begun'): Promise<void>;
  /** What it shows there. */
  readonly page: OpenPage;
  /** Makes the tab that was opened last a phone: narrow, with a finger for its only pointer. It stays one until the test ends. */
  asPhone(size?: { width: number; height: number }): Promise<void>;
  /** Chooses one of Safi’s entries from the context menu of a link in the page. */
  chooseForLink(href: string, entry: { id: string; label: string }): Promise<void>;
  /** The real click on Safi's button of the toolbar. */
  clickToolbar(): Promise<Popup>;
  /** Chooses one of Safi's entries from the context menu of whatever stands at a point of the page. */
  chooseInMenu(x: number, y: number, entry: { id: string; label: string }): Promise<void>;
  /** The key of a command, as far as the browser lets it be pressed from outside: what it does is done. */
  command(name: string): Promise<void>;
  /** Waits for a page of Safi's own in the tab in front. */
  ownTab(): Promise<Popup>;
  /** What the button of the toolbar shows for the tab in front. */
  toolbar(): Promise<ToolbarShown>;
  /** Addresses of all tabs, in order. */
  tabs(): Promise<string[]>;
  /** Closes what a test left open. */
  reset(): Promise<void>;
  /** Empties what Safi keeps of the reader's choices and of the session. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export interface ToolbarShown {
  title: string;
  badge: string;
  /** Name of the icon's file without its size: `article`, `list`, `none`. */
  icon: string | null;
}

/** The open popup, or a tab of Safi's own: a document in another process, asked through functions that run in it. */
export interface Popup {
  evaluate<Value>(read: () => Value): Promise<Awaited<Value>>;
  evaluate<Value, Argument>(read: (argument: Argument) => Value, argument: Argument): Promise<Awaited<Value>>;
  /** Runs a script in the popup, whatever its policy says of scripts. */
  addScript(source: string): Promise<void>;
  /** Real keys, as `Tab` or `Shift+Tab`. */
  press(keys: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Errors of the popup's scripts, of its policy, and those it logged. */
  errors(): Promise<string[]>;
  screenshot(): Promise<Buffer>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Asks again until the answer satisfies: browsers are other processes, and nothing here sleeps a guessed time. */
export async function poll<Value>(
  what: string,
  ask: () => Promise<Value>,
  isGood: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await ask();
    if (isGood(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: not within 15 s. Last seen: ${JSON.stringify(value)}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}
