import { poll, type Session } from './session';

export interface ViewInPage {
  heading: string;
  /** The first paragraph that is wholly in sight. */
  inSight: string;
  paragraphs: number;
  face: string;
  background: string;
  dir: string;
  /** How many panels are open over the text. */
  panels: number;
  /** Of the text. */
  size: string;
  links: string[];
  /** Text of what has the focus. */
  focus: string;
  scrolled: number;
}

/** What stands in the page's own element of Safi; `null` where there is none. */
export function viewInPage({ page }: Session): Promise<ViewInPage | null> {
  return page.evaluate(() => {
    const tree = document.body.lastElementChild?.shadowRoot;
    const dialog = tree?.querySelector('dialog');
    if (!tree || !dialog?.matches(':modal')) return null;
    const bar = tree.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const paragraphs = [...tree.querySelectorAll('article p:not(header p)')];
    const title = tree.querySelector('h1');
    return {
      heading: title?.textContent ?? '',
      inSight: paragraphs.find((each) => each.getBoundingClientRect().top >= bar)?.textContent?.slice(0, 40) ?? '',
      paragraphs: paragraphs.length,
      face: title ? getComputedStyle(title).fontFamily : '',
      background: getComputedStyle(dialog).backgroundColor,
      dir: dialog.dir,
      panels: tree.querySelectorAll('[role=dialog]').length,
      size: getComputedStyle(tree.querySelector('article') ?? dialog).fontSize,
      links: [...tree.querySelectorAll('a')].map((each) => each.textContent ?? ''),
      focus: tree.activeElement?.textContent ?? '',
      scrolled: dialog.scrollTop,
    };
  });
}

/** Waits until the view stands in the page, and shows something. */
export function openInPage(session: Session, isGood = (view: ViewInPage) => view.heading !== ''): Promise<ViewInPage> {
  return poll(
    'The view stands in the page',
    () => viewInPage(session),
    (view) => view !== null && isGood(view),
  ) as Promise<ViewInPage>;
}

export async function goneFromPage(session: Session): Promise<void> {
  await poll(
    'The page is given back',
    () => viewInPage(session),
    (view) => view === null,
  );
}

/** Writes down all that happens to the page, from now on. */
export async function observePage({ page }: Session): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const nameOf = (node: Node) => (node instanceof Element ? `<${node.localName} id="${node.id}">` : node.nodeName);
    const names = (nodes: NodeList) => [...nodes].map(nameOf).join(' ');
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        if (target.parentElement?.closest('#ticking') || (target as Element).id === 'ticking') continue;
        seen.push(
          [type, nameOf(target), attributeName ?? '', `+${names(addedNodes)}`, `-${names(removedNodes)}`].join(' '),
        );
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { seenOfPage: seen });
  });
}

export function seenOfPage({ page }: Session): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { seenOfPage: string[] }).seenOfPage);
}
