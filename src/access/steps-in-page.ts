import browser from 'webextension-polyfill';
import { isSteps, type Step } from '../reader/steps';

/**
 * The steps of the view that stands in the page of a tab, or stood there a moment ago. The page itself is asked, since the
 * background may have its message still before it. `null`: there was none.
 */
export async function stepsInPage(tabId: number): Promise<Step[] | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      // As text: of objects, Chromium leaves out what is null.
      func: () => JSON.stringify(globalThis.safiStepsInPage ?? null),
      injectImmediately: true,
    });
    const steps: unknown = JSON.parse(String(frame?.result ?? null));
    return isSteps(steps) ? steps : null;
  } catch (error) {
    console.info('Safi could not ask the view in the page:', error);
    return null;
  }
}
