import browser from 'webextension-polyfill';
import { countryOf } from '../access/country';
import { canFetch, readHeadlinePage } from '../access/headline-page';
import { keepForSession, recallFromSession, reportKey, stepsKey } from '../access/session-store';
import { fingerprintOf, readTabPage, tabLoaded } from '../access/tab-page';
import type { PageAccess, ReadAnswer } from '../reader/page-access';
import { isSteps } from '../reader/steps';

const NO_TAB = -1;

/** A reading that is kept, and how its page was then; of a fetched page that is never asked. */
interface KeptReading {
  answer: ReadAnswer;
  fingerprint: string | null;
}

/** The page of the active tab, and those that its headlines lead to. */
export function pageInPopup(): PageAccess {
  const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    const { id = NO_TAB, url } = tab ?? {};
    return { id, url, steps: url && stepsKey(String(id), url), report: url && reportKey(`page ${id}`, url) };
  });
  // In one go, while the view is still built.
  const kept = front.then(({ steps, report }): Promise<Record<string, unknown>> | Record<string, unknown> =>
    steps && report ? recallFromSession([steps, report]) : {},
  );
  const keptKey = async (url: string | null) => {
    const { id, report } = await front;
    return url === null ? report : reportKey(String(id), url);
  };
  const known = new Map<string, KeptReading>();
  const recallReading = async (url: string | null): Promise<KeptReading | null> => {
    const key = await keptKey(url);
    if (!key) return null;
    const found = known.get(key) ?? (url === null ? await kept : await recallFromSession([key]))[key];
    return isKeptReading(found) ? found : null;
  };
  const keep = async (url: string | null, reading: KeptReading) => {
    const key = await keptKey(url);
    if (!key || !reading.answer.ok || reading.answer.loading) return;
    known.set(key, reading);
    await keepForSession(key, reading);
  };

  return {
    async read(url, scope) {
      const { id, url: tabUrl } = await front;
      const reading = url
        ? { answer: await readHeadlinePage(url, scope), fingerprint: null }
        : await readTabPage(id, tabUrl, scope);
      void keep(url, reading);
      return reading.answer;
    },
    recall: async (url) => (await recallReading(url))?.answer ?? null,
    isCurrent: async (url) =>
      url !== null || (await recallReading(null))?.fingerprint === (await fingerprintOf((await front).id)),
    loaded: async () => tabLoaded((await front).id),
    async keptSteps() {
      const { steps: key } = await front;
      const steps = key && (await kept)[key];
      return isSteps(steps) ? steps : null;
    },
    async keepSteps(steps) {
      const { steps: key } = await front;
      if (key) await keepForSession(key, steps);
    },
    canFollow: canFetch,
    openTab: (url) => void browser.tabs.create({ url }),
    countryOf,
    close: () => window.close(),
  };
}

function isKeptReading(value: unknown): value is KeptReading {
  return typeof value === 'object' && value !== null && 'answer' in value && 'fingerprint' in value;
}
