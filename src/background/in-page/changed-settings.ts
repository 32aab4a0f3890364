import { hostOf } from '../../article/address';
import { blockChoicesOf } from '../../settings/block-choices';
import { READING_SETTINGS } from '../../settings/reading-settings';
import type { Setting } from '../../settings/setting';
import { siteOfHost } from '../../sites/index';

/** Of the values that a page's view asks to be kept, those that are values of settings it may change. */
export function changedSettings(values: Record<string, unknown>, pageUrl: string) {
  const written: Record<string, unknown> = {};
  const removed: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const setting = settingAt(key, pageUrl);
    if (!setting) continue;
    if (value === null) removed.push(key);
    else if (setting.isValue(value)) written[key] = value;
  }
  return { written, removed };
}

/** How texts look, and the blocks of the page's own site or of one that can be read on to from it. */
function settingAt(key: string, pageUrl: string): Setting<unknown> | null {
  const reading = Object.values(READING_SETTINGS).find((setting) => setting.key === key);
  if (reading) return reading;
  const host = key.replace(/^blocks /, '');
  const choices = blockChoicesOf(host);
  return choices.key === key && (host === hostOf(pageUrl) || siteOfHost(host)) ? choices : null;
}
