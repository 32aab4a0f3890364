import { isRecord } from '../../article/guards';
import { type BlockChoices, blockChoicesOf } from '../../settings/block-choices';

const FORMAT = 'safi block choices';
const HOST_PATTERN = /^[a-z\d.-]{1,253}$/;

export type SiteChoices = ReadonlyMap<string, BlockChoices>;

/** The choices of all sites as a file that Safi takes in again. */
export function choicesFile(sites: SiteChoices): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, sites: Object.fromEntries(sites) }, null, 2)}\n`;
}

/** What such a file holds; `null` when it is none. */
export function choicesIn(file: string): SiteChoices | null {
  let found: unknown;
  try {
    found = JSON.parse(file);
  } catch {
    return null; // any file can be chosen; most are no JSON
  }
  if (!isRecord(found) || found.format !== FORMAT || found.version !== 1 || !isRecord(found.sites)) return null;
  const sites = new Map<string, BlockChoices>();
  for (const [host, choices] of Object.entries(found.sites)) {
    if (!HOST_PATTERN.test(host) || !blockChoicesOf(host).isValue(choices)) return null;
    sites.set(host, { keep: choices.keep, take: choices.take });
  }
  return sites;
}
