import browser from 'webextension-polyfill';
import type { ViewToBackground } from './view-to-background';

/** Tells the background something; what fails there is logged there. */
export async function tellBackground<Name extends keyof ViewToBackground>(
  name: Name,
  payload: ViewToBackground[Name]['payload'],
): Promise<void> {
  await browser.runtime.sendMessage({ name, payload });
}
