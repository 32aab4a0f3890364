import type { Browser } from 'webextension-polyfill';
import { patternOf } from '../../settings/always-sites';
import { keepScript } from '../keep-script';

/**
 * Keeps the script that has the view opened registered for these hosts, as far as Safi may run there. Other pages pay
 * nothing.
 */
export async function keepAlwaysScript(
  { scripting, permissions }: Pick<Browser, 'scripting' | 'permissions'>,
  hosts: readonly string[],
): Promise<void> {
  const matches: string[] = [];
  for (const pattern of hosts.map(patternOf)) {
    if (await permissions.contains({ origins: [pattern] })) matches.push(pattern);
  }
  await keepScript({ scripting }, { id: 'always', js: ['src/content/always.js'], matches, runAt: 'document_idle' });
}
