import type { Runtime } from 'webextension-polyfill';
import type { PageSeen, PageToBackground } from '../messages/page-to-background';
import type { SiteRule } from '../parser/site-rule';
import { siteOfHost } from '../sites/index';
import { followAddress, watchUntilStill } from './probe-follow';
import { recognise } from './probe-recognise';

// Neither the polyfill nor the room of messages: this script runs on every page of an aggregator, and is to stay tiny.
type Extension = { runtime?: Pick<Runtime.Static, 'sendMessage'> };
const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };

/** A phone: the toolbar's button hides in a menu there, so the background puts one into the page. */
const isTouch = matchMedia('(hover: none) and (pointer: coarse)').matches;

async function tell(payload: PageSeen): Promise<void> {
  const name: keyof PageToBackground = 'pageSeen';
  try {
    await (browser ?? chrome)?.runtime?.sendMessage({ name, payload: { ...payload, isTouch } });
  } catch {
    // After an update of Safi this script stays in the page, cut off from it, until the page is loaded again. That is
    // nothing to tell the reader: the toolbar stays as it is.
  }
}

function start(site: SiteRule): void {
  let stopWatching: (() => void) | undefined;
  const look = () => {
    const seen = recognise(document, location.pathname, site);
    void tell(seen);
    return seen.kind;
  };
  const watch = () => {
    stopWatching?.();
    stopWatching = watchUntilStill(look);
  };
  followAddress(watch);
  if (look() === 'other') watch();
}

const site = siteOfHost(location.hostname);
if (site && window === window.top) {
  // A page that is loaded ahead isn't in the tab yet: the toolbar speaks of the page that is.
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', () => start(site), { once: true });
  else start(site);
}
