import type { ExtractAnswer } from '../messages/extract-answer';
import type { GeneralSteps } from '../parser/general-steps';
import { type ParseOptions, parse } from '../parser/parse';
import { siteOf } from '../sites/index';

export interface ExtractOptions extends Pick<ParseOptions, 'scope' | 'keep' | 'take'> {
  /** Whether rules for known sites apply. Default `true`. */
  sites?: boolean;
}

declare global {
  /** Put by the script `general`, where it was injected first. */
  var safiGeneralSteps: GeneralSteps | undefined;

  /** Put by this script into its isolated world, where the popup calls it with `scripting.executeScript`. */
  var safiExtract: ((options?: ExtractOptions) => ExtractAnswer) | undefined;
}

globalThis.safiExtract = ({ sites = true, ...options } = {}) => {
  if (!/html/.test(document.contentType)) {
    return { ok: false, reason: 'not-html', message: document.contentType };
  }
  try {
    const url = location.href;
    const report = parse(document, url, {
      ...options,
      site: sites ? siteOf(url) : null,
      general: globalThis.safiGeneralSteps ?? null,
    });
    return { ok: true, report, loading: document.readyState !== 'complete' };
  } catch (error) {
    return { ok: false, reason: 'failed', message: String(error) };
  }
};
