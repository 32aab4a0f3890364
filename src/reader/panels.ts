/**
 * What opens over the text, one at a time. `taking`: each block of the text can be taken away · `review`: headlines are
 * chosen for a press review, in place of `more` · `saved`: what the reader made of a saved article · `note`: of a highlight in
 * it.
 */
export type PanelName = 'text' | 'more' | 'review' | 'keys' | 'taking' | 'saved' | 'note';
