import { createReading } from '../reader/reading-model';
import { pageInPopup } from './page-in-popup';

export const reading = createReading(pageInPopup());

// The first script of the popup: the page is being read while the view is still built.
void reading.start();
