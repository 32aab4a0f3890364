import { hostOf } from '../article/address';
import { networkOfHost, networkOfNames } from './networks';

/** Numbers that are made anew at each load; a short one is the maker's own. */
const CHANGING = /\d{5,}|(?=[a-z]*\d[a-z\d]*[a-z])(?=\w*\d\w*\d)[a-f\d]{8,}/gi;
const NUMBER = /\d{5,}/;

/** Ids and classes of an element, in small letters. */
export function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase();
}

/** The ad system that an element says it belongs to, by names and by the host of a frame or picture. */
export function networkOf(element: Element): string | null {
  const byName = networkOfNames(namesOf(element));
  if (byName) return byName;
  if (element.hasAttribute('data-ad-slot') || element.hasAttribute('data-ad-client')) return 'adsense';
  if (element.hasAttribute('data-google-query-id')) return 'gpt';
  return networkOfHost(hostOf(element.getAttribute('src') ?? ''));
}

/**
 * The value of the key for a place on a site, `null` for a place without a name. It says where, not what: whatever comes
 * there has it.
 */
export function slotKey(element: Element, siteHost: string): string | null {
  const parts = [
    element,
    ...element.querySelectorAll('iframe,ins,[id],[data-placement],[data-widget-id],[data-ad-slot]'),
  ];
  const [network, place] = placeOf(parts) ?? placeAround(element) ?? [];
  if (!network || !place) return null;
  const value = `${siteHost}|${network}|${place.replace(/[\s|<>"'\\]+/g, '-').slice(0, 300)}`;
  return place.length >= 2 ? value : null;
}

/** The name that an ad system itself gives to a place: the same at each load. */
function placeOf(parts: readonly Element[]): [network: string, place: string] | null {
  for (const part of parts.slice(0, 60)) {
    const gpt = /^google_ads_iframe_(\/.+?)(?:_\d+)?(?:__container__)?$/.exec(part.id)?.[1];
    if (gpt) return ['gpt', gpt];
  }
  for (const part of parts.slice(0, 60)) {
    const network = networkOf(part);
    const place =
      part.getAttribute('data-ad-slot') ?? part.getAttribute('data-placement') ?? part.getAttribute('data-widget-id');
    if (place && network) return [network, `${network}:${place}`];
  }
  for (const part of parts.slice(0, 60)) {
    const network = networkOf(part);
    if (network && part.id) return [network, withoutChanging(part.id)];
  }
  return null;
}

/**
 * A name of the site's own: an id; of a frame, whose host tells as well, also classes. Names of boxes that hold more than the
 * ad would take its neighbours along.
 */
function placeAround(element: Element): [network: string, place: string] | null {
  const frame = element.matches('iframe') ? element : element.querySelector('iframe');
  const network = hostOf(frame?.getAttribute('src') ?? '') || 'firstparty';
  const size = frame ? `@${frame.getAttribute('width') ?? ''}x${frame.getAttribute('height') ?? ''}` : '';
  const named = [element, element.parentElement, ...element.children].find((each) => isStable(each?.id ?? ''));
  if (named) return isAlone(named, element) ? [network, `${withoutChanging(named.id)}${size}`] : null;
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).filter(isStable);
  return frame && classes.length > 0 ? [network, `.${classes.join('.')}${size}`] : null;
}

function isAlone(named: Element, element: Element): boolean {
  return element.contains(named) || named.childElementCount === 1;
}

/** Whether an id says something beside numbers, and isn't counted by a framework. */
function isStable(id: string): boolean {
  return /[\p{L}]{2}/u.test(id.replace(CHANGING, '')) && !/^(?:j_idt|ember|react|:r|yui_|ui-id-)/i.test(id);
}

/** The network's number of a place is long as well: what stays beside it tells places apart. */
function withoutChanging(id: string): string {
  return NUMBER.test(id) || CHANGING.test(id) ? id.replace(CHANGING, '#') : id;
}
