import { type Popup, poll } from './session';

export interface ReadingSeen {
  heading: string | null;
  byline: string | null;
  paragraphs: string[];
  /** Direction and language of the article; `null` without one. */
  articleDir: string | null;
  articleLang: string | null;
  interfaceDir: string;
  interfaceLang: string;
  /** The link of the bar that leads to the paper. */
  paper: LinkSeen | null;
  navs: { name: string; isOpen: boolean; links: LinkSeen[] }[];
  /** On a list page: its headlines, by the name of their section. */
  sections: { name: string; links: LinkSeen[] }[];
  status: string;
  buttons: string[];
  text: string;
}

export interface LinkSeen {
  text: string;
  href: string;
  target: string;
  rel: string;
}

/** What a person finds in the popup, by roles and names. */
export function readingSeen(popup: Popup): Promise<ReadingSeen> {
  return popup.evaluate(() => {
    // Drawn text has narrow and unbreaking spaces, and isolates around names.
    const textOf = (node: Element | null | undefined) =>
      node?.textContent
        ?.replace(/[\u2066-\u2069\u2060]/g, '')
        .replace(/\s+/g, ' ')
        .trim() ?? '';
    const all = (scope: ParentNode, selector: string) => [...scope.querySelectorAll(selector)];
    const linkOf = (link: Element) => {
      const { href, target, rel } = link as HTMLAnchorElement;
      return { text: textOf(link), href, target, rel };
    };
    const nameOf = (node: Element) =>
      node.getAttribute('aria-label') ?? textOf(document.getElementById(node.getAttribute('aria-labelledby') ?? ''));
    const article = document.querySelector('article');
    const paper = document.querySelector('body > header a[href]');
    return {
      heading: textOf(document.querySelector('h1')) || null,
      byline: textOf(article?.querySelector('header p bdi:not([lang])')) || null,
      paragraphs: article ? all(article, 'p:not(header p)').map(textOf) : [],
      articleDir: article?.getAttribute('dir') ?? null,
      articleLang: article?.getAttribute('lang') ?? null,
      interfaceDir: document.documentElement.dir,
      interfaceLang: document.documentElement.lang,
      paper: paper && linkOf(paper),
      navs: all(document, 'nav').map((nav) => ({
        name: nameOf(nav),
        isOpen: nav.querySelector('details')?.open ?? true,
        links: all(nav, 'a[href]').map(linkOf),
      })),
      sections: all(document, 'main section[aria-label]').map((section) => ({
        name: nameOf(section),
        links: all(section, 'a[href]').map(linkOf),
      })),
      status: all(document, '[role=status]').map(textOf).join(' '),
      buttons: all(document, 'button').map((button) => button.getAttribute('aria-label') ?? textOf(button)),
      text: textOf(document.body),
    };
  });
}

/** Waits until the popup has an answer: an article, a list, or a sentence that says why there is none. */
export function settledReading(popup: Popup): Promise<ReadingSeen> {
  return poll(
    'The popup shows what it read',
    () => readingSeen(popup),
    ({ heading }) => heading !== null,
  );
}

/**
 * Presses Tab until what has this text, or is called so, has the focus. Fails when the keyboard doesn't reach it. Where a link
 * or button is called just so, no other is meant: the button that saves a headline names it too.
 */
export async function tabTo(popup: Popup, text: string): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 60; press++) {
    await popup.press('Tab');
    const { name, isIt } = await popup.evaluate((wanted) => {
      const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
      const { activeElement } = document;
      // A panel that opens, or a page that is shown, takes the focus too, and all of its text is within.
      const isReached = activeElement instanceof HTMLElement && activeElement.tabIndex >= 0;
      const name = isReached ? nameOf(activeElement) : '';
      const isCalledSo = [...document.querySelectorAll('a, button')].some((each) => nameOf(each) === wanted);
      return { name, isIt: isCalledSo ? name === wanted : name.includes(wanted) };
    }, text);
    if (isIt) return;
    seen.push(name);
  }
  throw new Error(`The keyboard does not reach “${text}”. It reached: ${[...new Set(seen)].join(' · ')}`);
}

/** What is kept of one kind in the extension's memory for the session: keys, and values as JSON. */
export function keptForSession(popup: Popup, kind: 'steps' | 'report'): Promise<[key: string, value: string][]> {
  return popup.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    const kept = Object.entries((await (browser ?? chrome)?.storage.session.get()) ?? {});
    return kept
      .filter(([key]) => key.startsWith(`${wanted} `))
      .map(([key, value]): [string, string] => [key, JSON.stringify(value)]);
  }, kind);
}

/** What is copied comes here instead of the machine's clipboard. */
export async function catchCopies(popup: Popup): Promise<() => Promise<string>> {
  await popup.addScript(
    `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });`,
  );
  return () =>
    poll(
      'Something is copied',
      () => popup.evaluate(() => (window as unknown as { copied?: string }).copied ?? ''),
      (text) => text !== '',
    );
}
