import { readFileSync } from 'node:fs';
import type { LocalWeb } from '../../../scripts/local-web.mjs';

const read = (name: string) => readFileSync(`tests/support/pages/rich/${name}`, 'utf8');

/** Articles that hold one of everything: headings, both scripts, a list, a table, a quotation, a picture. */
export const RICH = {
  ar: { path: 'www.maghress.com/lejournal/901', body: read('ar.html') },
  fr: { path: 'www.maghress.com/fr/lejournal/902', body: read('fr.html') },
};

/** Serves them with their pictures. */
export function serveRichPages(web: LocalWeb): void {
  const picture = { type: 'image/svg+xml', body: read('picture.svg') };
  for (const { path, body } of Object.values(RICH)) {
    web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body });
  }
  for (const name of ['salle', 'phare']) web.serve(`http://images2.maghress.com/lejournal/${name}.svg`, picture);
}
