import { startPicking } from '../access/start-picking';

/** Outlines the ads of the page in a tab, and leaves it to the reader. `false`: no script of ours may run there. */
export async function flagAds(tabId: number, url: string | undefined): Promise<boolean> {
  const hasStarted = await startPicking(tabId, url);
  if (hasStarted) window.close();
  return hasStarted;
}
