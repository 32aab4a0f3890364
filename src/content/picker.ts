import browser from 'webextension-polyfill';
import type { AdCandidate, ArticleVeto } from '../ads/types';
import { articleVeto } from '../ads/veto';
import { wordsFrom } from '../reader/words';
import { withAllShown } from './hiding/hidden-elements';
import { openOverlay } from './over-page/overlay';
import { startByHand } from './picker/by-hand';
import { candidatesOfPage } from './picker/candidates-of-page';
import { flagPicked, type PickedAd } from './picker/flagging';
import { pagePicture } from './picker/page-picture';
import { pickedByHand } from './picker/picked-by-hand';
import css from './picker/picker.css?inline';
import { startPicking } from './picker/picking';
import { pointedAd } from './picker/pointed-ad';

declare global {
  /** Put by this script into its isolated world while the reader picks an ad: ends it. */
  var safiPicking: (() => void) | undefined;
}

const words = wordsFrom(browser.i18n.getMessage);

async function start(): Promise<void> {
  const picture = pagePicture();
  // Before anything is drawn over the page.
  const taken = picture.take();
  const answer = withAllShown(() => globalThis.safiExtract?.());
  const veto: ArticleVeto = articleVeto(answer?.ok ? answer.report.article : null, document, location.href);
  const ads = await candidatesOfPage(veto);
  await taken;
  let show = () => {};
  const overlay = openOverlay(css, words, { returned: () => show(), gone: stop });

  function stop(): void {
    close();
    picture.stop();
    overlay.remove();
    globalThis.safiPicking = undefined;
  }
  globalThis.safiPicking?.();
  globalThis.safiPicking = stop;

  const { root } = overlay;
  picture.follow(root);
  let { close, show: showNow } = startPicking(root, words, ads, { pick: flagCandidate, byHand, leave: stop });
  show = () => showNow();
  const { safiPointedAt: pointedAt } = globalThis;
  globalThis.safiPointedAt = undefined;
  const pointed = pointedAt && pointedAd(pointedAt, ads, veto);
  if (pointed) flag(pointed, false);
  else show();

  function byHand(): void {
    close();
    const pick = (element: HTMLElement, byKeyboard: boolean) => flag(pickedByHand(element, veto), byKeyboard);
    ({ close, show: showNow } = startByHand(root, words, veto, { pick, leave: stop }));
    show();
  }

  function flagCandidate({ element, keys, network }: AdCandidate, byKeyboard: boolean): void {
    if (element instanceof HTMLElement) flag({ element, keys, network, isByHand: false, wider: 0 }, byKeyboard);
  }

  function flag(ad: PickedAd, byKeyboard: boolean): void {
    if (veto.vetoes(ad.element)) return;
    close();
    picture.stop();
    ({ show: showNow } = flagPicked(ad, { root, words, veto, byKeyboard, picture, close: stop }));
    show();
  }
}

void start();
