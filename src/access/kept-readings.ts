import type { ReadAnswer } from '../reader/page-access';
import { keepForSession, recallFromSession } from './session-store';

/** A reading that is kept, and how its page was then; of a fetched page that is never asked. */
export interface KeptReading {
  answer: ReadAnswer;
  fingerprint: string | null;
}

export interface KeptReadings {
  recall(key: string): Promise<KeptReading | null>;
  keep(key: string, reading: KeptReading): Promise<void>;
}

/** How many lie in a view's own memory: the page, and those that one goes back to. */
const MOST_KNOWN = 5;

/**
 * The readings of one view: the newest in its own memory, and all in the session's, from which the next view takes them.
 * @param asked what the session was asked for already
 */
export function keptReadings(asked: Promise<Record<string, unknown>>): KeptReadings {
  const known = new Map<string, KeptReading>();
  return {
    async recall(key) {
      const found = known.get(key) ?? (await asked)[key] ?? (await recallFromSession([key]))[key];
      return isKeptReading(found) ? found : null;
    },
    async keep(key, reading) {
      if (!reading.answer.ok) return;
      known.delete(key);
      known.set(key, reading);
      const [oldest = key] = known.keys();
      if (known.size > MOST_KNOWN) known.delete(oldest);
      // Of a page that is still loading the next view is to see more.
      if (!reading.answer.loading) await keepForSession(key, reading);
    },
  };
}

export function isKeptReading(value: unknown): value is KeptReading {
  return typeof value === 'object' && value !== null && 'answer' in value && 'fingerprint' in value;
}
