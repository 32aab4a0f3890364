import type { Article } from '../article/types';
import type { ShownBlocks } from './block-choices';

/** The article as it stands in the view, for what works on it: copying, reading aloud, the outline. */
export interface ShownText {
  article: Article;
  element: HTMLElement;
  blocks: ShownBlocks;
}
