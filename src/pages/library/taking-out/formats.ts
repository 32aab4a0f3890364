/** The formats in which articles are taken out. */
export const FORMATS = ['epub', 'markdown', 'html', 'json', 'archive'] as const;
export type Format = (typeof FORMATS)[number];
