/** A verse or a table that a page sets as it stands has few of them, and words that are a program's too. */
const SIGNS = /[{}()[\];=<>$#/\\|&_]/g;
const LEAST_SHARE = 0.04;

/** Whether a text of fixed lines is a program's, by its signs. */
export function isCode(text: string): boolean {
  return (text.match(SIGNS)?.length ?? 0) >= text.length * LEAST_SHARE;
}
