import { assignRole, type Box, type Line, leadsWithin, type Page } from './page';

/** Gives the pictures of ads their role. Call when it is known what the page is: cards of headlines look the same. */
export function takeBanners(page: Page): void {
  for (const line of page.lines) {
    if (line.role === 'ad') takeLabelled(line, page);
    else if (line.text === '' && isBanner(line, page)) assignRole(line, 'ad', 'ad');
  }
}

/** What stands in a box with the label of an ad, and has no text of its own, is the ad. */
function takeLabelled(label: Line, page: Page): void {
  let box: Box | null = label.box;
  if (box.endLine - box.firstLine === 1) box = box.parent;
  const others = page.lines.slice(box?.firstLine, box?.endLine).filter((line) => line !== label);
  if (others.every(({ text }) => text === '')) for (const line of others) assignRole(line, 'ad', label.reason ?? '');
}

/** A picture that says nothing of itself, linked to another site: a photo is described, or leads to itself in full. */
function isBanner(line: Line, page: Page): boolean {
  const [link] = line.links;
  return link?.querySelector('img')?.alt === '' && !/jpe?g|png|webp/.test(link.href) && !leadsWithin(line, page);
}
