import browser from 'webextension-polyfill';
import type { AdCandidate, ArticleVeto } from '../ads/types';
import { articleVeto } from '../ads/veto';
import { tellFromPage } from '../messages/send';
import { wordsFrom } from '../reader/words';
import { hideElement, showElement, withAllShown } from './hiding/hidden-elements';
import { candidatesOfPage } from './picker/candidates-of-page';
import { openOverlay } from './picker/overlay';
import { nameOf, startPicking } from './picker/picking';
import { makeToast } from './picker/toast';

declare global {
  /** Put by this script into its isolated world while the reader picks an ad: ends it. */
  var safiPicking: (() => void) | undefined;
}

const words = wordsFrom(browser.i18n.getMessage);

async function start(): Promise<void> {
  const answer = withAllShown(() => globalThis.safiExtract?.());
  const veto: ArticleVeto = articleVeto(answer?.ok ? answer.report.article : null, document, location.href);
  const ads = await candidatesOfPage(veto);
  let show = () => {};
  const overlay = openOverlay(words, { returned: () => show(), gone: stop });

  function stop(): void {
    overlay.remove();
    globalThis.safiPicking = undefined;
  }
  globalThis.safiPicking?.();
  globalThis.safiPicking = stop;

  const picking = startPicking(overlay.root, words, ads, { pick: flag, leave: stop });
  show = picking.show;
  show();

  function flag(ad: AdCandidate): void {
    const { element, keys, network } = ad;
    if (!(element instanceof HTMLElement) || veto.vetoes(element)) return;
    hideElement(element, null);
    picking.close();
    const toast = makeToast(overlay.root, words, {
      close: stop,
      undo() {
        showElement(element);
        void kept.then((id) => (id ? tellFromPage('undoFlag', { id }) : null));
        stop();
      },
    });
    show = toast.show;
    show();
    const kept = keep();

    /** The id of the flag, once it is kept; `null` when it couldn't be. */
    async function keep(): Promise<string | null> {
      if (keys.length === 0) {
        toast.tell(words.say('hidden_until_reload'));
        return null;
      }
      const answer = await tellFromPage('flagAd', { keys, network, isByHand: false, title: titleOf(ad) });
      if (!answer.ok) toast.tell(words.say('flag_not_kept'));
      else toast.tell(answer.value ?? words.say('flags_full'));
      return answer.ok ? (answer.value?.id ?? null) : null;
    }
  }
}

/** How the list of flags calls it. */
function titleOf(ad: AdCandidate): string {
  const headline = [...ad.element.querySelectorAll('a,h2,h3,h4')]
    .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= 120)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  return (headline || nameOf(ad)).slice(0, 120);
}

void start();
