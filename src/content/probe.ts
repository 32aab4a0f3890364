import type { Runtime } from 'webextension-polyfill';
import type { PageSeen, PageToBackground } from '../messages/page-to-background';
import type { SiteRule } from '../parser/site-rule';
import { siteOf } from '../sites/index';
import { followAddress, watchUntilStill } from './probe-follow';
import { recognise } from './probe-recognise';

// Neither the polyfill nor the room of messages: this script runs on every page of an aggregator, and is to stay tiny.
type Extension = { runtime?: Pick<Runtime.Static, 'id' | 'sendMessage'> };
const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };

const orphaned = new AbortController();
let watching = new AbortController();

async function tell(payload: PageSeen): Promise<void> {
  // After an update of Safi this script stays in the page, cut off from it, until the page is loaded again.
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime?.id) return orphaned.abort();
  const name: keyof PageToBackground = 'pageSeen';
  try {
    await runtime.sendMessage({ name, payload });
  } catch {
    // Nobody hears it while Safi is being replaced. The toolbar stays as it is; there is nothing to tell the reader.
    if (!runtime.id) orphaned.abort();
  }
}

function start(site: SiteRule): void {
  const look = () => {
    const seen = recognise(document, location.href, site);
    void tell(seen);
    return seen.kind;
  };
  const watch = () => {
    watching.abort();
    watching = new AbortController();
    watchUntilStill(look, AbortSignal.any([watching.signal, orphaned.signal]));
  };
  followAddress(watch, orphaned.signal);
  if (look() === 'other') watch();
}

const site = siteOf(location.href);
if (site && window === window.top) {
  // A page that is loaded ahead isn't in the tab yet: the toolbar speaks of the page that is.
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', () => start(site), { once: true });
  else start(site);
}
