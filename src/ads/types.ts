/** `land`: where it leads · `cre`: its picture · `txt`: its headline · `host`: its place on one site. */
export type AdKeyKind = 'land' | 'cre' | 'txt' | 'host';

/** By what an ad is known again. The grammar of each kind stands in `key-grammar.ts`. */
export interface AdKey {
  kind: AdKeyKind;
  value: string;
}

/** A sign that an element is an ad; what each weighs stands in `signs.ts`. */
export type AdReason =
  | 'network slot'
  | 'slot name'
  | 'ad host'
  | 'frame of an ad’s size'
  | 'paid link'
  | 'leads elsewhere'
  | 'banner elsewhere'
  | 'banner name'
  | 'nothing but a picture'
  | 'label'
  | 'covers the page';

/** An ad in a page: the tightest box that holds it and nothing else. */
export interface AdCandidate {
  element: Element;
  /** At least `ENOUGH` of `signs.ts`. */
  score: number;
  reasons: AdReason[];
  /** The ad system: `gpt`, `mgid`, …; `firstparty` for the site's own, `unknown`. */
  network: string;
  keys: AdKey[];
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A page with its layout, which is handed in. */
export interface AdPage {
  document: Document;
  url: string;
  /** Where an element is shown, in pixels of the view. */
  boxOf(element: Element): Box;
  /** Its computed `position`. */
  positionOf(element: Element): string;
  viewport: { width: number; height: number };
}

/** What of a page is its article, and never an ad. */
export interface ArticleVeto {
  vetoes(element: Element): boolean;
}
