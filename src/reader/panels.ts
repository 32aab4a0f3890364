/** What opens over the text, one at a time. `taking`: each block of the text can be taken away. */
export type PanelName = 'text' | 'more' | 'keys' | 'taking';
