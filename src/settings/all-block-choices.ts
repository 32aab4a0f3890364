import type { Storage } from 'webextension-polyfill';
import { type BlockChoices, blockChoicesOf, hostOfChoices } from './block-choices';

/** The choices of every site, by host. */
export async function allBlockChoices(local: Pick<Storage.StorageArea, 'get'>): Promise<Map<string, BlockChoices>> {
  const all = new Map<string, BlockChoices>();
  for (const [key, found] of Object.entries(await local.get(null))) {
    const host = hostOfChoices(key);
    if (host !== null && blockChoicesOf(host).isValue(found)) all.set(host, found);
  }
  return all;
}
