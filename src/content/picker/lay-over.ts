/** Lays `cover` over what an element shows now; hides it where nothing is shown. */
export function layOver(cover: HTMLElement, element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const isThere = width > 0 && height > 0;
  if (cover.hidden === isThere) cover.hidden = !isThere;
  // Called at each frame: what hasn't changed isn't written.
  const place = `translate(${left}px, ${top}px)`;
  if (cover.style.transform !== place) cover.style.transform = place;
  if (cover.style.width !== `${width}px`) cover.style.width = `${width}px`;
  if (cover.style.height !== `${height}px`) cover.style.height = `${height}px`;
}
