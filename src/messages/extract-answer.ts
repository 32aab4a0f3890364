import type { PageReport } from '../article/types';

/** What the extract script answers to the popup. `failed`: the parser threw, with its sentence for the console. */
export type ExtractAnswer =
  | { ok: true; report: PageReport /** Whether the page was still loading: the text may grow. */; loading: boolean }
  | { ok: false; reason: 'not-html' | 'failed'; message: string };
