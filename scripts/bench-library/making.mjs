// @ts-check
import { readFileSync } from 'node:fs';

/** The source of `made-articles.mjs`, for a page of the extension to run: it can't import what isn't the extension's. */
export const MAKING = readFileSync(new URL('./made-articles.mjs', import.meta.url), 'utf8').replaceAll('export ', '');
