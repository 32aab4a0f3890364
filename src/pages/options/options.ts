import browser from 'webextension-polyfill';
import { newsStore } from '../../access/news-store';
import { dress } from '../../reader/dress';
import { createNews } from '../../reader/news-model';
import { createNotices } from '../../reader/notices';
import { openSettings } from '../../reader/settings-model';
import { wordsFrom } from '../../reader/words';
import { settingsStore } from '../../settings/settings-store';
import { openChoices } from './choices-model';
import { showOptions } from './show-options';

const words = wordsFrom(browser.i18n.getMessage);
const root = document.documentElement;
root.lang = words.lang;
root.dir = words.dir;
document.title = words.say('options_title');

const isPrivate = browser.extension.inIncognitoContext ?? false;
const news = createNews(Promise.resolve(isPrivate ? null : newsStore), new Date());
const store = settingsStore(browser.storage);
const settings = openSettings(store);
const choices = openChoices(browser.storage);
void Promise.all([settings, choices]).then(([values, found]) => {
  dress(root, values);
  showOptions({ words, settings: values, choices: found, store, news, notices: createNotices() });
});
