import { isDateline } from './dateline';
import { assignRole, foldedText, isProse, type Line, leadsWithin, type Page, wordCount } from './page';
import { AFFILIATE, CALL, CONTROL, OFFER, PLACEHOLDER, SAYS_PUBLISHED, TEASER_START } from './promo-words';

const PROMO_WORDS = 70;
const STEP = 'inner-clutter';

/** Takes out the lines within the text by which a page leads elsewhere, speaks of itself, or stands for something not shown. */
export function takeInnerClutter(page: Page, text: Line[]): void {
  for (const line of text) {
    if (line.role !== null || line.text === '') continue;
    if (isTeaser(line, page)) assignRole(line, 'headline', 'teaser in the text', STEP);
    else if (isPromo(line)) assignRole(line, 'newsletter', 'the publisher on itself', STEP);
    else if (line.text.length <= 60 && CONTROL.test(foldedText(line)))
      assignRole(line, 'outside', 'label of a control', STEP);
    else if (isPlaceholder(line)) assignRole(line, 'notice', 'stands for something not shown', STEP);
    else if (isDateline(line) && SAYS_PUBLISHED.test(foldedText(line))) assignRole(line, 'published', 'date', STEP);
  }
}

function isTeaser(line: Line, page: Page): boolean {
  if (line.linked === 0) return false;
  const share = line.linked / line.text.length;
  if (share >= 0.3 && line.text.length <= 250 && TEASER_START.test(foldedText(line))) return true;
  if (share < 0.9 || wordCount(line) < 4 || line.level > 0) return false;
  // In a list of links the items tell together, and are told by the step for lists.
  if (line.box.tag === 'LI' || line.box.tag === 'TD' || line.box.tag === 'DT' || line.box.tag === 'DD') return false;
  return leadsWithin(line, page);
}

function isPromo(line: Line): boolean {
  if (line.text.length > 500 || line.level === 1) return false;
  const text = foldedText(line);
  if (line.text.length <= 300 && line.box.tag !== 'LI' && AFFILIATE.test(text)) return true;
  return OFFER.test(text) && CALL.test(text) && wordCount(line) <= PROMO_WORDS && !/^["“„«'‘]/.test(line.text);
}

function isPlaceholder(line: Line): boolean {
  return (
    line.text.length <= 900 &&
    (line.text.length < 120 || !isProse(line)) &&
    wordCount(line) <= 120 &&
    PLACEHOLDER.test(foldedText(line))
  );
}
