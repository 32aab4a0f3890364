import { type Box, isProse, type Line } from './page';

/** Characters of prose in those of `lines` that are still text. */
export function massOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + (line.role === null && isProse(line) ? line.text.length : 0), 0);
}

/** The box that holds a line beside others: of a paragraph its parent, of lines between `<br>`s their own. */
export function holderOf({ box }: Line): Box | null {
  return box.tag !== 'P' && box.endLine - box.firstLine > 1 ? box : box.parent;
}

/** The box in which most paragraphs of the text stand side by side. */
export function mainBox(text: Line[]): Box | null {
  const lengths = new Map<Box | null, number>();
  let main: Box | null = null;
  for (const line of text) {
    if (line.role !== null || !isProse(line)) continue;
    const holder = holderOf(line);
    lengths.set(holder, (lengths.get(holder) ?? 0) + line.text.length);
    if ((lengths.get(holder) ?? 0) > (lengths.get(main) ?? 0)) main = holder;
  }
  return main;
}

/** Where the article's head ends: at the first box in which paragraphs of the text stand side by side. */
export function endOfHead(text: Line[]): number {
  const paragraphs = new Map<Box | null, number>();
  const prose = text.filter((line) => line.role === null && isProse(line));
  for (const line of prose) paragraphs.set(holderOf(line), (paragraphs.get(holderOf(line)) ?? 0) + 1);
  const first = prose.find((line) => (paragraphs.get(holderOf(line)) ?? 0) > 1);
  return (first && holderOf(first)?.firstLine) ?? 0;
}
