import { reportButton } from '../../ads/report-button';
import type { ArticleVeto } from '../../ads/types';
import type { FlagChange } from '../../flags/change-flags';
import type { FlaggedAd, FlagScope } from '../../flags/types';
import type { FlagAnswer } from '../../messages/flag-messages';
import { tellFromPage } from '../../messages/send';
import type { Words } from '../../reader/words';
import { hideElement, showElement } from '../hiding/hidden-elements';
import { boxRungs } from './box-rungs';
import type { PagePicture } from './page-picture';
import { nameOf } from './picking';
import { makeToast } from './toast';

/** What each scope hides, in a sentence. */
const HIDDEN: Record<FlagScope, string> = { ad: 'hidden_ad', advertiser: 'hidden_advertiser', place: 'hidden_place' };

/** An ad that the reader has picked. */
export type PickedAd = Omit<FlaggedAd, 'title'> & {
  element: HTMLElement;
  /** What it may be called, where its element doesn't tell. */
  name?: string;
  /** By how many boxes it is wider than what is known again. */
  wider: number;
};

export interface FlaggingPlace {
  root: HTMLElement;
  words: Words;
  veto: ArticleVeto;
  /** Whether the ad was picked by the keyboard. */
  byKeyboard: boolean;
  picture: PagePicture;
  close(): void;
}

/** Hides an ad at once, keeps its flag, and says so in a toast, where all of it can be changed. */
export function flagPicked(
  ad: PickedAd,
  { root, words, veto, byKeyboard, picture, close }: FlaggingPlace,
): { show(): void } {
  const { element, keys, network, isByHand } = ad;
  const title = titleOf(ad);
  const rungs = boxRungs(element, veto, ad.wider);
  let at = rungs.findIndex(({ steps }) => steps === 0);
  const siteButton = reportButton(element, location.href);
  const place = picture.placeOf(element);
  hideElement(element, null);

  const tellSite = siteButton && (() => siteButton.click());
  const toast = makeToast(root, words, { undo, step, change, tellSite, close }, byKeyboard);
  tellSteps();
  const kept = keep();
  return { show: toast.show };

  /** The id of the flag, once it is kept; `null` when it couldn't be. */
  async function keep(): Promise<string | null> {
    if (keys.length === 0) {
      toast.say(words.say('hidden_unknown'));
      return null;
    }
    const answer = await tellFromPage('flagAd', { keys, network, isByHand, wider: ad.wider, title });
    if (!answer.ok) toast.say(words.say('flag_not_kept'));
    else if (!answer.value) toast.say(words.say('flags_full'));
    else toast.tell(answer.value, sentenceOf(answer.value));
    const id = answer.ok ? (answer.value?.id ?? null) : null;
    if (id && place) void tellFromPage('keepAdPicture', { id, place });
    return id;
  }

  function undo(): void {
    const hidden = rungs[at]?.element;
    if (hidden) showElement(hidden);
    void kept.then((id) => (id ? tellFromPage('undoFlag', { id }) : null));
    close();
  }

  function step(by: 1 | -1): void {
    const [from, to] = [rungs[at], rungs[at + by]];
    if (!from || !to || veto.vetoes(to.element)) return;
    showElement(from.element);
    hideElement(to.element, null);
    at += by;
    tellSteps();
    toast.say(words.say(by > 0 ? 'box_wider' : 'box_narrower'));
    change({ wider: ad.wider + to.steps });
  }

  function change(next: FlagChange): void {
    void kept.then(async (id) => {
      const answer = id ? await tellFromPage('changeFlag', { id, change: next }) : null;
      if (answer?.ok) toast.tell(answer.value, sentenceOf(answer.value));
      else if (answer) toast.say(words.say('flag_not_kept'));
    });
  }

  function tellSteps(): void {
    toast.tellSteps({ isWider: at < rungs.length - 1, isNarrower: at > 0 });
  }

  function sentenceOf({ scope, scopes, staysGone }: FlagAnswer): string {
    if (!staysGone) return words.say('hidden_until_reload');
    if (scope === 'place' && scopes.length === 1) return words.say('hidden_place_only');
    const advertiser = keys.find(({ kind }) => kind === 'land')?.value ?? '';
    return words.say(HIDDEN[scope], ...(scope === 'advertiser' ? [advertiser] : []));
  }
}

/** How the list of flags calls it. */
function titleOf(ad: PickedAd): string {
  const headline = [...ad.element.querySelectorAll('a,h2,h3,h4')]
    .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= 120)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  return (ad.name || headline || nameOf(ad)).slice(0, 120);
}
