const MARK = 'safi:article-shown';

/** Marks the second frame that shows the article, from which the popup's speed is measured. Only the first time counts. */
export function markArticleShown(): void {
  if (performance.getEntriesByName(MARK).length > 0) return;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(MARK)));
}
