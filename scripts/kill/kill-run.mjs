// @ts-check
/** Saves, edits and imports in a browser that is killed at random moments, and what is found afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, readAll } from './in-page.mjs';
import { openKillable } from './killed-browsers.mjs';

/** @import { Found, Write } from './in-page.mjs' */

/**
 * @typedef {object} KillCounts
 * @property {number} writes that were asked for
 * @property {number} acknowledged of them
 * @property {number} lost acknowledged, and not there after a kill
 * @property {number} half articles, and imports, of which one part was there and another wasn't
 * @property {number} unopened times that the database didn't open
 * @property {string[]} refusals why it didn't
 * @property {number} kills
 */

/** How long a browser writes before it is killed. */
const LIFE_MS = { shortest: 40, longest: 700 };

const REMOVING_MS = 20_000;

/** Articles that come in at once, where an import is killed. */
const IMPORTED = 20;

/** What is known of one article: what was acknowledged last, and what was asked for and never answered. */
class Ledger {
  /** @type {string | null} */
  id = null;
  version = 0;
  /** @type {string | null} */
  tag = null;
  /** @type {Write | null} */
  pending = null;
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {{ writes: number }} options
 * @returns {Promise<KillCounts>}
 */
export async function killRun(kind, { writes }) {
  const profile = mkdtempSync(join(tmpdir(), `safi-kill-${kind}-`));
  /** @type {KillCounts} */
  const counts = { writes: 0, acknowledged: 0, lost: 0, half: 0, unopened: 0, refusals: [], kills: 0 };
  /** @type {Ledger[]} */
  const ledgers = [];
  try {
    while (counts.writes < writes) {
      const browser = await openKillable(kind, profile);
      await check(browser, ledgers, counts);
      const life = LIFE_MS.shortest + Math.random() * (LIFE_MS.longest - LIFE_MS.shortest);
      const state = { isKilled: false };
      const killed = new Promise((next) => setTimeout(next, life)).then(() => {
        state.isKilled = true;
        return browser.kill();
      });
      await writeUntilKilled(browser, ledgers, counts, state, writes);
      await killed;
      counts.kills++;
    }
    const last = await openKillable(kind, profile);
    await check(last, ledgers, counts);
    await last.close();
  } finally {
    await removeProfile(profile);
  }
  return counts;
}

/**
 * Processes of a killed browser may write for a moment more. Node's own retries remove only the folder again, not what has
 * come into it.
 * @param {string} profile
 */
async function removeProfile(profile) {
  const end = Date.now() + REMOVING_MS;
  for (;;) {
    try {
      return rmSync(profile, { recursive: true, force: true });
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 100));
    }
  }
}

/**
 * @param {import('./killed-browsers.mjs').Killable} browser
 * @param {Ledger[]} ledgers
 * @param {KillCounts} counts
 * @param {{ isKilled: boolean }} state
 * @param {number} limit
 */
async function writeUntilKilled(browser, ledgers, counts, state, limit) {
  while (!state.isKilled && counts.writes < limit) {
    const write = nextWrite(ledgers);
    const written = ledgersOf(write, ledgers);
    for (const ledger of written) ledger.pending = write;
    counts.writes++;
    /** @type {string[] | null} */
    let ids;
    try {
      ids = await browser.evaluate(ask, write);
    } catch (error) {
      if (!state.isKilled) throw error;
      return; // never answered: it may be there or not
    }
    if (!ids) {
      // The background went before the page that asked it.
      if (state.isKilled) return;
      throw new Error('The library refused to write.');
    }
    counts.acknowledged++;
    for (const [at, ledger] of written.entries()) {
      ledger.id = ids[at] ?? null;
      if ('tag' in write) ledger.tag = write.tag;
      else ledger.version = versionOf(write);
      ledger.pending = null;
    }
  }
}

/** @param {Exclude<Write, { tag: string }>} write */
function versionOf(write) {
  return 'version' in write ? write.version : 1;
}

/** The ledgers of the articles that a write puts. @param {Write} write @param {Ledger[]} ledgers */
function ledgersOf(write, ledgers) {
  return Array.from({ length: 'count' in write ? write.count : 1 }, (_, at) => {
    const article = write.article + at;
    const ledger = ledgers[article] ?? new Ledger();
    ledgers[article] = ledger;
    return ledger;
  });
}

/** A new article, many of them, a new version of one, or a tag, each about as often. @param {Ledger[]} ledgers @returns {Write} */
function nextWrite(ledgers) {
  const known = ledgers.flatMap(({ id, pending }, article) => (id && !pending ? [{ article, id }] : []));
  const chosen = known[Math.floor(Math.random() * known.length)];
  const kind = Math.floor(Math.random() * 4);
  if (kind === 3) return { article: ledgers.length, count: IMPORTED };
  if (!chosen || kind === 0) return { article: ledgers.length, version: 1 };
  if (kind === 1) return { ...chosen, tag: `tag ${Math.random().toString(36).slice(2)}` };
  return { article: chosen.article, version: (ledgers[chosen.article]?.version ?? 0) + 1 };
}

/** Imports that were never answered. @param {Ledger[]} ledgers */
function imports(ledgers) {
  const pending = new Set(ledgers.map((ledger) => ledger.pending));
  return [...pending].filter((write) => write !== null && 'count' in write);
}

/**
 * Compares what lies on the disk with what was acknowledged.
 * @param {import('./killed-browsers.mjs').Killable} browser
 * @param {Ledger[]} ledgers
 * @param {KillCounts} counts
 */
async function check(browser, ledgers, counts) {
  /** @type {Found[]} */
  let found;
  try {
    found = await browser.evaluate(readAll);
  } catch (error) {
    counts.unopened++;
    counts.refusals.push(String(error));
    return;
  }
  counts.half += found.filter(({ isWhole }) => !isWhole).length;
  const byNumber = new Map(found.map((each) => [each.article, each]));
  counts.half += imports(ledgers).filter(({ article, count }) => {
    const there = Array.from({ length: count }, (_, at) => byNumber.has(article + at)).filter(Boolean).length;
    return there > 0 && there < count;
  }).length;
  for (const [article, ledger] of ledgers.entries()) {
    const there = byNumber.get(article);
    const { pending } = ledger;
    const isPendingThere =
      there && pending && ('tag' in pending ? there.tag === pending.tag : there.version === versionOf(pending));
    // What was never answered and is there stands from now on as if it had been.
    const version = isPendingThere && !('tag' in pending) ? versionOf(pending) : ledger.version;
    const tag = isPendingThere && 'tag' in pending ? pending.tag : ledger.tag;
    const isAcknowledged = ledger.id !== null;
    if (isAcknowledged && (!there || there.version !== version || there.tag !== tag)) counts.lost++;
    Object.assign(ledger, { id: there?.id ?? null, version, tag, pending: null });
  }
}
