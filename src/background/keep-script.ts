import type { Browser, Scripting } from 'webextension-polyfill';

/**
 * Registers a script for the pages of these hosts, or takes it away where there are none, so that pages pay for it only while
 * something needs it. The browser forgets what is registered when Safi is updated.
 */
export async function keepScript(
  { scripting }: Pick<Browser, 'scripting'>,
  script: Scripting.RegisteredContentScript & { matches: string[] },
): Promise<void> {
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (script.matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [script.id] });
  } else {
    await (registered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
  }
}
