import browser from 'webextension-polyfill';
import type { Answer } from './listen';
import type { PageToBackground } from './page-to-background';
import type { ViewToBackground } from './view-messages';

/** Tells the background something, and gives its answer: a failure is a value, and is logged there. */
export async function tellBackground<Name extends keyof ViewToBackground>(
  name: Name,
  payload: ViewToBackground[Name]['payload'],
): Promise<Answer<ViewToBackground[Name]['response']>> {
  return browser.runtime.sendMessage({ name, payload });
}

/** The same, from a script of ours in a page. */
export async function tellFromPage<Name extends keyof PageToBackground>(
  name: Name,
  payload: PageToBackground[Name]['payload'],
): Promise<Answer<PageToBackground[Name]['response']>> {
  return browser.runtime.sendMessage({ name, payload });
}
