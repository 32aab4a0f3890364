/** Most characters of one JSON-LD block that are searched. */
const MAX_JSON = 200_000;

/** The names of all types that `document` gives itself and its parts, in JSON-LD (also where it is broken) and microdata. */
export function claimedTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, MAX_JSON);
    for (const [, name = ''] of json.matchAll(/"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)/g))
      types.push(name);
  }
  for (const item of document.querySelectorAll('[itemtype]'))
    types.push((item.getAttribute('itemtype') ?? '').replace(/.*\//, ''));
  return types;
}
