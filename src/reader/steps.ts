import { type KeptPanel, PANELS } from './panels';
import { isPlace, type Place } from './place';

/** A headline that can be read on to. */
export interface Ahead {
  title: string;
  url: string;
  /** BCP 47, as the list gave it. */
  lang: string | null;
}

/** One page of a reading: the page that the view was opened for, or one that a headline led to. */
export interface Step {
  /** Address of the headline; `null` for the page that the view was opened for. */
  url: string | null;
  /** Where the reader was on it, or is. */
  place: Place | null;
  /** The headlines that stood after this one in the list it was chosen from, in the order they were shown. */
  ahead: Ahead[];
  /** What was open over it; absent where nothing was. */
  panel?: KeptPanel | null;
}

/** Reading on from list to list forgets the oldest steps past this: nobody goes back so far. */
const MAX_STEPS = 30;
const MAX_AHEAD = 60;

/** Anew each time: where the reader is is written into a step. */
export const firstSteps = (): Step[] => [{ url: null, place: null, ahead: [] }];

/** `steps` with the page of a headline on top. */
export function stepOn(steps: readonly Step[], url: string, ahead: Ahead[]): Step[] {
  const [first, ...others] = steps;
  const next = { url, place: null, ahead: ahead.slice(0, MAX_AHEAD) };
  return first ? [first, ...others.slice(2 - MAX_STEPS), next] : [next];
}

/** `steps` with the next headline of the same list in place of the top one; `null` when there is none. */
export function stepAside(steps: readonly Step[]): Step[] | null {
  const [next, ...ahead] = steps.at(-1)?.ahead ?? [];
  return next ? [...steps.slice(0, -1), { url: next.url, place: null, ahead }] : null;
}

/** `value` as steps, when it is such: it comes from a store that an older version of Safi may have written. */
export function isSteps(value: unknown): value is Step[] {
  return Array.isArray(value) && value.length > 0 && value.every(isStep);
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null) return false;
  const { url, place, ahead, panel = null } = value as Partial<Record<keyof Step, unknown>>;
  return (
    (url === null || typeof url === 'string') &&
    (place === null || isPlace(place)) &&
    (panel === null || PANELS.includes(panel as KeptPanel)) &&
    Array.isArray(ahead) &&
    ahead.every((each) => typeof each?.url === 'string' && typeof each.title === 'string')
  );
}
