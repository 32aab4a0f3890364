import type { Browser, DeclarativeNetRequest } from 'webextension-polyfill';

/** What an ad is made of; a page that the reader opens is none of it. */
const PARTS: DeclarativeNetRequest.ResourceType[] = ['image', 'media', 'script', 'sub_frame', 'xmlhttprequest'];

/**
 * Tells the browser from which hosts pages are to load nothing. It acts only where Safi may run, and only for hosts for which the
 * reader has given leave: what is missing of that makes a rule idle, and nothing else.
 */
export async function keepBlockingRules(
  { declarativeNetRequest }: Partial<Pick<Browser, 'declarativeNetRequest'>>,
  hosts: readonly string[],
): Promise<void> {
  if (!declarativeNetRequest) return;
  const kept = await declarativeNetRequest.getDynamicRules();
  if (String(kept.map(({ condition }) => condition.requestDomains)) === String(hosts)) return;
  await declarativeNetRequest.updateDynamicRules({
    removeRuleIds: kept.map(({ id }) => id),
    addRules: hosts.map((host, at) => ({
      id: at + 1,
      action: { type: 'block' },
      condition: { requestDomains: [host], resourceTypes: PARTS },
    })),
  });
}
