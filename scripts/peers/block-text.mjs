// @ts-check
const BLOCKS =
  'address,article,aside,blockquote,div,dd,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tr,ul';

/**
 * The text of a peer's HTML with a line break between blocks, as Safi's own `textContent` has it: the peers run
 * neighbouring paragraphs together, which would spoil a word at every border and make the comparison unfair to them.
 * @param {string | null | undefined} html
 */
export function blockText(html) {
  const page = new DOMParser().parseFromString(html ?? '', 'text/html');
  for (const block of page.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  return (page.body.textContent ?? '').replace(/[ \t]*\n\s*/g, '\n').trim();
}
