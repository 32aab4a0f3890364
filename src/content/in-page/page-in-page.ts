import { countryOf } from '../../access/country';
import type { InPageStart } from '../../access/in-page';
import { parseFetched } from '../../access/parse-fetched';
import type { ReadingScope } from '../../article/types';
import { tellFromPage } from '../../messages/send';
import type { PageAccess, ReadAnswer } from '../../reader/page-access';
import { siteOf } from '../../sites/index';
import { alwaysInPage } from './always-in-page';

/** The page that the view stands in, and those that its headlines lead to, which the background fetches. */
export function pageInPage({ handed, hasFullPage }: InPageStart, close: () => void): PageAccess {
  const ownUrl = location.href;
  const read = new Map<string, ReadAnswer>(Object.entries(handed.answers));
  globalThis.safiStepsInPage = handed.steps;

  return {
    async read(url, scope) {
      const answer = url === null ? readOwnPage(scope) : await readHeadline(url, scope);
      if (answer.ok) read.set(url ?? ownUrl, answer);
      return answer;
    },
    recall: async (url) => read.get(url ?? ownUrl) ?? null,
    isCurrent: async () => true,
    loaded: () =>
      document.readyState === 'complete'
        ? Promise.resolve()
        : new Promise((resolve) => addEventListener('load', () => resolve(), { once: true })),
    keptSteps: async () => handed.steps,
    keepSteps(steps) {
      globalThis.safiStepsInPage = steps;
      void tellFromPage('keepSteps', { steps }).catch(console.info);
    },
    canFollow: async (url) => siteOf(url) !== null,
    openTab: (url) => void open(url, '_blank', 'noopener'),
    fullPage: {
      isOffered: Promise.resolve(hasFullPage),
      async open(steps) {
        const answers: Record<string, ReadAnswer> = {};
        for (const url of [ownUrl, steps.at(-1)?.url]) {
          const answer = url && read.get(url);
          if (answer) answers[url] = answer;
        }
        if ((await tellFromPage('moveToTab', { steps, answers })).ok) close();
      },
    },
    async flagAds() {
      const started = tellFromPage('flagAds', null);
      close(); // the ads are in the page beneath
      const answer = await started;
      return answer.ok && answer.value;
    },
    always: alwaysInPage,
    countryOf,
    close,
  };
}

function readOwnPage(scope: ReadingScope): ReadAnswer {
  return globalThis.safiExtract?.({ scope }) ?? { ok: false, reason: 'closed' };
}

async function readHeadline(url: string, scope: ReadingScope): Promise<ReadAnswer> {
  try {
    const fetched = await tellFromPage('fetchHeadline', { url });
    if (fetched.ok) return { ok: true, loading: false, report: parseFetched(fetched.value, scope) };
    console.info('Safi could not read the page of a headline:', fetched.message);
  } catch (error) {
    console.info('Safi could not read the page of a headline:', error); // it was updated, and this script is cut off
  }
  return { ok: false, reason: 'unreachable' };
}
