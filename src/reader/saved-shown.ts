import type { Signal } from '@preact/signals';
import type { Marks } from '../article/marks';

/** The article in the view as it is saved. */
export interface SavedShown {
  /** Of the article: another may be shown meanwhile. */
  url: string;
  /** In the library. */
  id: string;
  /** What the reader made of it. */
  marks: Signal<Marks>;
}
