import { tellFromPage } from '../messages/send';

// Only pages of sites that the reader chose have this script.
void tellFromPage('alwaysHere', null).catch(console.info);
