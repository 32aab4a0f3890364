/** The article in the view as it is saved. */
export interface SavedShown {
  /** Of the article: another may be shown meanwhile. */
  url: string;
  /** In the library. */
  id: string;
}
