/**
 * Marks each time that what was asked for stands in the document, from which searching is measured; and, the first time,
 * the second frame that shows it.
 */
export function markShown(): void {
  performance.mark('safi:rows');
  if (performance.getEntriesByName('safi:list-shown').length > 0) return;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('safi:list-shown')));
}
