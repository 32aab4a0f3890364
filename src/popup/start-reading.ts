import { createReading } from '../reader/reading-model';
import { pageInPopup } from './page-in-popup';

const page = pageInPopup();

export const { news } = page;

export const reading = createReading(page);

// The first script of the popup: the page is being read while the view is still built.
void reading.start();
