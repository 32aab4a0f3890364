import type { Step } from '../reader/steps';
import type { Handover } from './handover';

/** What the view in a page is opened with. */
export interface InPageStart {
  handed: Handover;
  isPrivate: boolean;
  /** Whether a tab of its own can show the same. */
  hasFullPage: boolean;
}

declare global {
  /** Put by the script `in-page` into its isolated world, where the background calls it. */
  var safiOpenInPage: ((start: InPageStart) => void) | undefined;
  /** The steps of that view as they are, or were when it was closed. */
  var safiStepsInPage: Step[] | undefined;
}
