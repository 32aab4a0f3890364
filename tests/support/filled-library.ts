import { inStore, markMade } from './library/in-store';
import { clickButton, keepMade } from './library-page';
import { keepMadeFiles, madeFile } from './made-file';
import { type Popup, poll } from './session';

/** How many of the articles have all that a reader makes of one, and a picture. */
const MARKED = 5;

/** Fills an empty library with `count` made articles, and `extra` HTML at the end of those that have marks. */
export async function fillLibrary(tab: Popup, count: number, extra = ''): Promise<void> {
  await keepMadeFiles(tab);
  await keepMade(tab, 0, count);
  await markMade(tab, MARKED, extra);
  await poll(
    'Marks and pictures are there',
    () => inStore(tab),
    ({ pictures }) => pictures.length === MARKED,
  );
}

/** The archive of all of it, the first file that the page makes. */
export async function archiveOf(tab: Popup): Promise<Buffer> {
  await clickButton(tab, 'Export');
  await clickButton(tab, 'Everything, as an archive');
  return madeFile(tab, 1);
}
