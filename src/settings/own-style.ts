/** Characters. */
const MAX_STYLE = 10_000;

/** What would fetch something, and what may hide that it does. */
const FETCHING = /(?:url|image|image-set|src|cross-fade|element)\s*\(|@import|\\/i;

/** Whether `found` is a style of the reader's own: a style that they found elsewhere is not to tell anyone what they read. */
export function isOwnStyle(found: unknown): found is string {
  return typeof found === 'string' && found.length <= MAX_STYLE && !FETCHING.test(found) && isBalanced(found);
}

/** With a bracket too many it would end the rule that it stands in, and reach beyond the text. */
function isBalanced(css: string): boolean {
  let open = 0;
  for (const sign of css.match(/[{}]/g) ?? []) {
    open += sign === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
