import { generalSteps } from '../parser/general-steps';

// Goes before the extract script into pages of sites that Safi doesn't know.
globalThis.safiGeneralSteps = generalSteps;
