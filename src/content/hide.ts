import { ATOMS } from '../ads/candidates';
import type { AdKey, ArticleVeto } from '../ads/types';
import { hostOf } from '../article/address';
import { tellFromPage } from '../messages/send';
import { vetoOfPage } from './hiding/article-of-page';
import { withholdWhileFilling } from './hiding/filling-frames';
import { flaggedAd } from './hiding/flagged-ad';
import { readFlaggedKeys, watchFlaggedKeys } from './hiding/flagged-keys';
import { hiddenElements, hideAgain, hideElement, settlePage, showElement } from './hiding/hidden-elements';
import { livePage } from './hiding/live-page';
import { drawVeil } from './hiding/veil';
import { watchPage } from './hiding/watch-page';

declare global {
  /** Put by this script into its isolated world; the popup asks it. */
  var safiHiding: { count(): number; showAll(): void } | undefined;
}

/** What was hidden is held against the article when the page has been still for so long, in milliseconds … */
const STILL_MS = 100;
/** … and so often, as long as its address stays: a page may build its article late. */
const MOST_READINGS = 6;
const MOST_TOLD = 200;

async function start(): Promise<void> {
  const site = hostOf(location.href);
  let veto: ArticleVeto = { vetoes: () => false };
  let readings = { url: '', count: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPaused = false;
  let untold: AdKey[] = [];
  let lookAtAll: (() => void) | undefined;
  const page = livePage();
  globalThis.safiHiding = {
    count: () => hiddenElements().length,
    showAll() {
      isPaused = true;
      for (const [element] of hiddenElements()) showElement(element);
    },
  };

  function look(part: Element): void {
    if (isPaused) return;
    const ad = flaggedAd(part, flagged, page, veto);
    if (!ad && part instanceof HTMLIFrameElement) withholdWhileFilling(part, () => look(part));
    if (!ad || isHidden(ad.box)) return;
    hideElement(ad.box, ad.key);
    untold.push(ad.key);
    clearTimeout(timer);
    timer = setTimeout(settle, STILL_MS);
  }

  /** The article stays, whatever was flagged: what was hidden before it was known is held against it, then counted. */
  async function settle(): Promise<void> {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => void settle(), { once: true });
      return;
    }
    if (readings.url !== location.href) readings = { url: location.href, count: 0 };
    if (readings.count++ < MOST_READINGS) veto = await vetoOfPage();
    const wrong = hiddenElements().filter(([element]) => veto.vetoes(element));
    for (const [element] of wrong) showElement(element);
    // A box that the reader made wider may hold a part of this article: without it, the ad goes all the same.
    if (wrong.length > 0) lookAtAll?.();
    settlePage();
    const keys = untold.slice(0, MOST_TOLD);
    untold = [];
    if (keys.length > 0) await tellFromPage('adsHidden', { keys });
  }

  /** A page that nothing flagged concerns isn't watched. */
  function watch(): void {
    if (lookAtAll) lookAtAll();
    else if (!flagged.isEmpty)
      lookAtAll = watchPage(`${ATOMS},[id]`, {
        look,
        restyled(element) {
          if (isPaused || !(element instanceof HTMLElement)) return;
          if (element === document.body || element === document.documentElement) settlePage();
          else hideAgain(element);
        },
        lookedAtAll: () => lift?.(),
      });
  }

  // A page that stands there already isn't to flicker.
  const lift = document.readyState === 'loading' ? drawVeil() : null;
  let flagged = await readFlaggedKeys(site);
  watch();
  if (flagged.isEmpty) lift?.();
  watchFlaggedKeys(site, async () => {
    const before = flagged;
    flagged = await readFlaggedKeys(site);
    for (const [element, key] of hiddenElements()) {
      if (key && (!flagged.knows(key) || flagged.widerBy(key) !== before.widerBy(key))) showElement(element);
    }
    watch();
  });
}

/** Whether it, or a box around it, is hidden already. */
function isHidden(box: Element): boolean {
  return hiddenElements().some(([element]) => element.contains(box));
}

if (!globalThis.safiHiding && /html/.test(document.contentType)) void start();
