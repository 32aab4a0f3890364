import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { flagFirst, openArticleWith, pressOver, startPicking } from '../support/flagging';
import { poll, type Session } from '../support/session';
import { startAnew } from '../support/storage';
import { expect, test } from '../support/test';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PATH = 'www.maghress.com/fr/lejournal/8501';
const COPY = 'www.maghress.com/copy';
const ADS = [1, 2]
  .map(
    (at) =>
      `<div id="div-gpt-ad-${at}-0"><a href="https://shop${at}.example/" rel="sponsored">Une offre à ne pas manquer</a></div>`,
  )
  .join('');

const openPage = (session: Session) => openArticleWith(session, PATH, ADS);

/** What axe holds against what stands over the page. It doesn't see into closed shadow trees, so it is shown a copy. */
async function violationsOver(session: Session): Promise<{ id: string; nodes: string[] }[]> {
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
    const found = await axe.run('.safi', { rules: { region: { enabled: false } } });
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html: node }) => node) }));
  }, AXE);
}

test.beforeEach(({ session }) => startAnew(session));

test('the outlines, and what is chosen by hand, have names and enough contrast', async ({ session }) => {
  await openPage(session);
  await startPicking(session);
  expect(await violationsOver(session)).toEqual([]);

  await openPage(session);
  await startPicking(session);
  await pressOver(session, 'By hand');
  await session.page.press('ArrowRight');
  await poll(
    'It is framed',
    () => session.page.overlay((root) => root.querySelector('.target')?.hasAttribute('hidden')),
    (isHidden) => isHidden === false,
  );
  expect(await violationsOver(session)).toEqual([]);
});

test('the toast, with all its choices, has names and enough contrast', async ({ session }) => {
  await openPage(session);
  await flagFirst(session);
  await pressOver(session, 'More reasons');
  await pressOver(session, 'Clickbait');
  expect(await violationsOver(session)).toEqual([]);
});
