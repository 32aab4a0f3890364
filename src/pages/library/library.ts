import browser from 'webextension-polyfill';
import { askForDownloads, mayDownload } from '../../access/ask-for-downloads';
import { openStore } from '../../library/store';
import { tellBackground } from '../../messages/send';
import { dress } from '../../reader/dress';
import { openSettings } from '../../reader/settings-model';
import { wordsFrom } from '../../reader/words';
import { settingsStore } from '../../settings/settings-store';
import { familyOf } from '../../sites/index';
import { createBackup } from './backup-model';
import { createLibrary } from './library-model';
import { showLibrary } from './show-library';
import { createTakingIn } from './taking-in/taking-in-model';
import { createTakingOut } from './taking-out/taking-out-model';

const words = wordsFrom(browser.i18n.getMessage);
const root = document.documentElement;
root.lang = words.lang;
root.dir = words.dir;
document.title = words.say('library');

const store = openStore(familyOf);
const library = createLibrary(store, tellBackground);
const takingOut = createTakingOut(store, words);
const takingIn = createTakingIn(store, tellBackground);
const settingsKept = settingsStore(browser.storage);
const backup = createBackup(settingsKept, tellBackground, { isGiven: mayDownload, ask: askForDownloads });
const settings = openSettings(settingsKept);
void library.open();
void settings.then((values) => {
  dress(root, values);
  showLibrary({ library, takingOut, takingIn, backup, words, now: new Date() });
});
