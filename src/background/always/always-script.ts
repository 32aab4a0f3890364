import type { Browser } from 'webextension-polyfill';
import { patternOf } from '../../settings/always-sites';

const ID = 'always';
const FILE = 'src/content/always.js';

/**
 * Registers the script that has the view opened on these hosts, as far as Safi may run there; takes it away where there is
 * none left. Other pages pay nothing.
 */
export async function keepAlwaysScript(
  { scripting, permissions }: Pick<Browser, 'scripting' | 'permissions'>,
  hosts: readonly string[],
): Promise<void> {
  const matches: string[] = [];
  for (const pattern of hosts.map(patternOf)) {
    if (await permissions.contains({ origins: [pattern] })) matches.push(pattern);
  }
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [FILE], matches, runAt: 'document_idle' as const };
  await (registered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}
