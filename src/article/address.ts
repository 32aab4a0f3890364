const TRACKING_PATTERN = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src|xtor|at_\w+)$/i;

/** An address as a URL parser would write it: pages have thousands of links, most of them so. */
const WHOLE_PATTERN = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w~-][\w.~-]*)+\/?$/;

/** `href` as an absolute http(s) address, or `null` for everything else: `javascript:`, `data:`, a malformed one. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  if (!href) return null;
  if (WHOLE_PATTERN.test(href)) return href;
  try {
    const url = new URL(href.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null; // Pages write addresses that no parser takes; to us they lead nowhere.
  }
}

/** `url` without the parameters that only say where the reader came from, and without its fragment. */
export function withoutTracking(url: string): string {
  if (!/[?#]/.test(url)) return url;
  const clean = new URL(url);
  clean.hash = '';
  const names: string[] = [];
  // Firefox gives content scripts no iterator over `searchParams`: `keys()` throws there.
  clean.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING_PATTERN.test(name)) clean.searchParams.delete(name);
  return clean.href;
}

/** Host of the absolute address `url`, without `www.`; `''` for none. Pages have thousands of links: no parser is needed here. */
export function hostOf(url: string): string {
  return /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** Whether both hosts belong together: equal, or one a subdomain of the other. */
export function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
