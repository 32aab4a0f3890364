import type { Frame } from './frame';

const sheets = new WeakMap<Document | ShadowRoot, CSSStyleSheet | HTMLStyleElement>();

/**
 * Gives the text of articles the reader's own style, and nothing else: the buttons that lead back from it stay as they are.
 * It counts for more than `prose.css`.
 */
export function wearOwnStyle({ tree }: Pick<Frame, 'tree'>, css: string): void {
  const rule = `article.prose.prose.prose { ${css} }`;
  const sheet = sheets.get(tree) ?? addSheet(tree);
  sheets.set(tree, sheet);
  if (sheet instanceof CSSStyleSheet) sheet.replaceSync(rule);
  else sheet.textContent = rule;
}

/** Our own pages allow no style within them; in a page of the web, Firefox before 153 lets no script of ours adopt a sheet. */
function addSheet(tree: Document | ShadowRoot): CSSStyleSheet | HTMLStyleElement {
  if (tree instanceof ShadowRoot) return tree.appendChild(document.createElement('style'));
  const sheet = new CSSStyleSheet();
  tree.adoptedStyleSheets.push(sheet);
  return sheet;
}
