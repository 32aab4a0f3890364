import type { LocalWeb } from '../../scripts/local-web.mjs';
import type { Popup } from './session';

/** Every sign that something of a hostile page ran in the popup, or could. Empty when all is well. */
export async function hostileSigns(popup: Popup, web: LocalWeb): Promise<string[]> {
  const found = await popup.evaluate(() => {
    const signs: string[] = [];
    if ('hostileRan' in window) signs.push('a script ran');
    if (!/^(?:chrome|moz)-extension:\/\/[^/]+\/src\/popup\/popup\.html$/.test(location.href))
      signs.push(`left for ${location.href}`);
    const article = document.querySelector('article');
    // No class of a page comes through, so this button is the view's own.
    const FORBIDDEN =
      'button:not(.picture),script,style,link,meta,base,iframe,frame,object,embed,form,input,textarea,select,template,slot,svg,math,video,audio,source,dialog,details,map,area,marquee,font';
    for (const { outerHTML } of article?.querySelectorAll(FORBIDDEN) ?? []) signs.push(`element: ${outerHTML}`);
    for (const { outerHTML } of document.querySelectorAll(
      'script:not([src]),iframe,object,embed,base,meta[http-equiv]',
    )) {
      signs.push(`element: ${outerHTML}`);
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'srcdoc' || name === 'formaction') signs.push(`${name}=${value}`);
      }
    }
    for (const element of article?.querySelectorAll('*') ?? []) {
      // A name could take the place of the document's own; a style could leave its box; a class could borrow our looks.
      for (const name of ['id', 'name', 'style', 'is', 'slot', 'popover', 'tabindex', 'contenteditable']) {
        if (element.hasAttribute(name)) signs.push(`${name}=${element.getAttribute(name)} on ${element.localName}`);
      }
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')) {
      if (!/^https?:$/.test(link.protocol)) signs.push(`link: ${link.href}`);
      if (link.target !== '_blank' || !link.relList.contains('noopener') || link.ping)
        signs.push(`opens here: ${link.href}`);
    }
    for (const picture of document.querySelectorAll<HTMLImageElement>('article img, main img')) {
      if (!/^https?:/.test(picture.src)) signs.push(`picture: ${picture.src}`);
      if (picture.referrerPolicy !== 'no-referrer') signs.push(`tells the referrer: ${picture.src}`);
    }
    return signs;
  });
  // The policy of the page would stop a script too; that it had to is a sign already.
  const errors = (await popup.errors()).filter((text) => !/^Failed to load resource/.test(text));
  return [...found, ...errors.map((text) => `console: ${text}`), ...requestsOfOthers(web)];
}

/** Requests that are no pictures of the article. */
function requestsOfOthers(web: LocalWeb): string[] {
  return web.requests
    .filter(
      ({ url, headers }) =>
        !/\/(?:picture-[^/]*|x|x`|x\/onerror=[^/]*)$|\/favicon\.ico$/.test(url) ||
        !/^image\//.test(String(headers.accept)),
    )
    .map(({ method, url, headers }) => `request: ${method} ${url} (${headers.accept})`);
}
