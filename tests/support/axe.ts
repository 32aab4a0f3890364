import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Popup } from './session';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe holds against the view as it stands now, with all motion at its end. */
export async function axeViolations(popup: Popup): Promise<{ id: string; nodes: string[] }[]> {
  await popup.addScript(AXE);
  return popup.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  });
}
