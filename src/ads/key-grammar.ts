import type { AdKey, AdKeyKind } from './types';

const LONGEST = 2_048;
const HOST = /^(?=.{3,253}$)[\p{L}\d](?:[\p{L}\d-]{0,62})(?:\.[\p{L}\d][\p{L}\d-]{0,62})+$/u;

/** What a key of each kind looks like; anything else is none, wherever it comes from. */
const GRAMMAR: Record<AdKeyKind, (value: string) => boolean> = {
  // A host: `shop.example`.
  land: (value) => HOST.test(value),
  // Host and path: `img.example/1/{size}/a.jpg`.
  cre: (value) => HOST.test(value.split('/', 1)[0] ?? '') && /^[^\s?#<>"'\\/]+\/[^\s?#<>"\\]{3,}$/.test(value),
  // The folded headline.
  txt: (value) => value.length >= 16 && value.length <= 300 && !/[\n\t<>]/.test(value),
  // Site, ad system or host, and the name of the place: `site.example|gpt|/123/Top`.
  host: (value) => {
    const [site = '', network = '', place = '', ...rest] = value.split('|');
    return (
      HOST.test(site) && /^[\w.-]{2,253}$/.test(network) && /^[^\s|<>"'\\]{2,300}$/.test(place) && rest.length === 0
    );
  },
};

/** Whether `key`, read from a file or a message, is one. */
export function isAdKey(key: unknown): key is AdKey {
  if (typeof key !== 'object' || key === null) return false;
  const { kind, value } = key as Partial<Record<string, unknown>>;
  if (typeof kind !== 'string' || typeof value !== 'string' || value.length > LONGEST) return false;
  return Object.hasOwn(GRAMMAR, kind) && GRAMMAR[kind as AdKeyKind](value);
}
