import browser from 'webextension-polyfill';
import { tellBackground } from '../../messages/send';
import { dress } from '../../reader/dress';
import { createNotices } from '../../reader/notices';
import { openSettings } from '../../reader/settings-model';
import { wordsFrom } from '../../reader/words';
import { settingsStore } from '../../settings/settings-store';
import { openFlagsModel } from './flags-model';
import { showFlags } from './show-flags';

const words = wordsFrom(browser.i18n.getMessage);
const root = document.documentElement;
root.lang = words.lang;
root.dir = words.dir;
document.title = words.say('flagged_ads');

const settings = openSettings(settingsStore(browser.storage));
const model = openFlagsModel(browser.storage, tellBackground);
void Promise.all([settings, model]).then(([values, flags]) => {
  dress(root, values);
  showFlags({ model: flags, words, notices: createNotices() });
});
