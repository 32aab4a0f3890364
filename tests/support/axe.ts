import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Popup, Session } from './session';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe holds against the view as it stands now, with all motion at its end. */
export async function axeViolations(popup: Popup): Promise<{ id: string; nodes: string[] }[]> {
  await popup.addScript(AXE);
  return popup.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  });
}

const COPY = 'www.maghress.com/copy';

/** What axe holds against what stands over the page. It doesn't see into closed shadow trees, so it is shown a copy. */
export async function axeViolationsOver(session: Session): Promise<{ id: string; nodes: string[] }[]> {
  const copy = await session.page.overlay((root) => {
    const css = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
    const box = root.querySelector('.safi')?.cloneNode(true) as Element;
    for (const shown of box.querySelectorAll('[popover]')) shown.removeAttribute('popover');
    return { lang: box.getAttribute('lang'), style: css.join('\n'), html: box.outerHTML };
  });
  const { lang, style, html } = copy ?? {};
  const body = `<!DOCTYPE html><html lang="${lang}"><title>Copy</title><style>${style}</style><body>${html}`;
  session.web.serve(`//${COPY}`, { type: 'text/html; charset=utf-8', body });
  await session.goto(session.address(COPY));
  return session.page.evaluate(async (source) => {
    new Function(source)();
    const { axe } = globalThis as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } };
    // Landmarks are the page's own affair.
    const found = await axe.run('.safi', { rules: { region: { enabled: false } }, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html: node }) => node) }));
  }, AXE);
}
