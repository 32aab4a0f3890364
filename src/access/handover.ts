import browser from 'webextension-polyfill';
import { isRecord } from '../article/guards';
import { isSpoken, type Spoken } from '../reader/aloud/spoken';
import type { ReadAnswer } from '../reader/page-access';
import { isSteps, type Step } from '../reader/steps';
import { keepForSession, recallFromSession } from './session-store';

/** What one view gives to another, so that nothing is read twice. */
export interface Handover {
  steps: Step[];
  /** What was read of the page and of the top step, by address. */
  answers: Record<string, ReadAnswer>;
  /** Where reading aloud goes on. */
  spoken: Spoken | null;
  /** The tab of the page, to which there is a way back; `null` where it isn't known. */
  tabId: number | null;
}

/** Tabs that a restart of the browser can bring back with what was handed to them; older ones are read again. */
const MAX_ON_DISK = 10;

const PREFIX = 'handed ';

/**
 * Keeps what is handed over, and gives the id under which it is found again.
 * @param isPrivate whether nothing of it may reach the disk, from which a restart of the browser takes it
 */
export async function handOver(handover: Handover, isPrivate: boolean): Promise<string> {
  const id = `${Date.now()}-${crypto.randomUUID()}`;
  await keepForSession(PREFIX + id, handover);
  if (!isPrivate) await keepOnDisk(PREFIX + id, handover);
  return id;
}

/** What was handed over under `id`; `null` when it is no longer kept. */
export async function handedOver(id: string): Promise<Handover | null> {
  const key = PREFIX + id;
  const found = (await recallFromSession([key]))[key] ?? (await browser.storage.local.get(key))[key];
  return isHandover(found) ? found : null;
}

/** Forgets every page that was handed to a tab. */
export async function forgetHandovers(): Promise<void> {
  await browser.storage.session.remove(await keysIn(browser.storage.session));
  await browser.storage.local.remove(await keysIn(browser.storage.local));
}

async function keepOnDisk(key: string, handover: Handover): Promise<void> {
  const { local } = browser.storage;
  try {
    const older = (await keysIn(local)).sort().slice(0, 1 - MAX_ON_DISK);
    await local.remove(older);
    await local.set({ [key]: handover });
  } catch (error) {
    console.info('The disk has no room for this page; a restart of the browser will read it again:', error);
  }
}

async function keysIn(area: typeof browser.storage.local): Promise<string[]> {
  return Object.keys(await area.get()).filter((key) => key.startsWith(PREFIX));
}

function isHandover(value: unknown): value is Handover {
  if (!isRecord(value) || !isSteps(value.steps) || !isRecord(value.answers)) return false;
  return value.spoken === null || isSpoken(value.spoken);
}
