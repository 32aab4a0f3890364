import { isNearPicture } from './captions';
import { holderOf, mainBox } from './main-box';
import { assignRole, type Line, type Page } from './page';

const REPEATED_LENGTH = 40;

/** What a page says twice it says once; under pictures, as galleries do, it is no text at all. */
export function takeRepeatedLines(page: Page, text: Line[]): void {
  const main = mainBox(text);
  const counts = new Map<string, number>();
  for (const { text: words } of page.lines)
    if (words.length >= REPEATED_LENGTH) counts.set(words, (counts.get(words) ?? 0) + 1);
  const kept = new Set<string>();
  for (const line of text) {
    if (line.role !== null || (counts.get(line.text) ?? 0) < 2) continue;
    if (kept.has(line.text) || (holderOf(line) !== main && isNearPicture(line, page)))
      assignRole(line, 'outside', 'said twice', 'repeated-lines');
    else kept.add(line.text);
  }
}
