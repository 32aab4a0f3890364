/** What opens over the text, one at a time. */
export type PanelName = 'text' | 'more' | 'keys';
