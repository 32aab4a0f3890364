const TRACKING_PATTERN = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src|xtor|at_\w+)$/i;

/** An address as a URL parser would write it: pages have thousands of links, most of them so. */
const WHOLE_PATTERN = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w~-][\w.~-]*)+\/?$/;

/** A path from the root of a site, and the start of a whole address, both written likewise. */
const ROOTED_PATTERN = /^(?:\/[\w~-][\w.~-]*)+\/?$/;
const ORIGIN_PATTERN = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?=\/)/;

/** `href` as an absolute http(s) address, or `null` for everything else: `javascript:`, `data:`, a malformed one. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  if (!href) return null;
  if (WHOLE_PATTERN.test(href)) return href;
  if (ROOTED_PATTERN.test(href)) {
    const origin = ORIGIN_PATTERN.exec(base)?.[0];
    if (origin) return origin + href;
  }
  try {
    const url = new URL(href.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null; // Pages write addresses that no parser takes; to us they lead nowhere.
  }
}

/** `url` without the parameters that only say where the reader came from, and without its fragment. */
export function withoutTracking(url: string): string {
  const [whole = ''] = url.split('#', 1);
  const start = whole.indexOf('?') + 1;
  if (start === 0) return whole;
  const parameters = whole.slice(start).split('&');
  const kept = parameters.filter((each) => !TRACKING_PATTERN.test(decoded(each.replace(/=.*/s, ''))));
  if (kept.length === parameters.length) return whole;
  return whole.slice(0, start - (kept.length > 0 ? 0 : 1)) + kept.join('&');
}

/** `part` of an address, as it is read. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // It isn't UTF-8.
  }
}

/** Host of the absolute address `url`, without `www.`; `''` for none. Pages have thousands of links: no parser is needed here. */
export function hostOf(url: string): string {
  return /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** Whether both hosts belong together: equal, or one a subdomain of the other. */
export function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
