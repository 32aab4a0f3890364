import { createReading } from '../reader/reading-model';
import { pageInTab } from './page-in-tab';

export const reading = createReading(pageInTab());

// The first script of the popup: the page is being read while the view is still built.
void reading.read('article');
