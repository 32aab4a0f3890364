/**
 * What opens over the text, one at a time, and again with the view. `taking`: each block of the text can be taken away ·
 * `saved`: what the reader made of a saved article.
 */
export const PANELS = ['text', 'more', 'keys', 'taking', 'saved'] as const;

export type KeptPanel = (typeof PANELS)[number];

/** `review`: headlines are chosen for a press review, in place of `more` · `note`: of a highlight. A view that is opened again knows neither. */
export type PanelName = KeptPanel | 'review' | 'note';
