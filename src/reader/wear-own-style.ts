import type { Frame } from './frame';

const sheets = new WeakMap<Document | ShadowRoot, CSSStyleSheet | HTMLStyleElement>();

/** Gives the text of articles the reader's own style, and nothing else. It counts for more than `prose.css`. */
export function wearOwnStyle({ tree }: Pick<Frame, 'tree'>, css: string): void {
  const rule = `article.prose.prose.prose { ${css} }`;
  const holder = sheets.get(tree) ?? addSheet(tree);
  sheets.set(tree, holder);
  if (holder instanceof CSSStyleSheet) holder.replaceSync(rule);
  else holder.textContent = rule;
  const sheet = holder instanceof CSSStyleSheet ? holder : holder.sheet;
  // A bracket that closes the rule, hidden beside others in a comment, would let what follows it reach beyond the text.
  while (sheet && sheet.cssRules.length > 1) sheet.deleteRule(1);
}

/** Our own pages allow no style within them; in a page of the web, Firefox before 153 lets no script of ours adopt a sheet. */
function addSheet(tree: Document | ShadowRoot): CSSStyleSheet | HTMLStyleElement {
  if (tree instanceof ShadowRoot) return tree.appendChild(document.createElement('style'));
  const sheet = new CSSStyleSheet();
  tree.adoptedStyleSheets.push(sheet);
  return sheet;
}
