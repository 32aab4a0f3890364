import browser, { type Browser } from 'webextension-polyfill';
import { forgetHandovers } from '../access/handover';
import { forgetAllTabs, forgetTab } from '../access/session-store';
import { startPicking } from '../access/start-picking';
import { blockedHosts } from '../flags/blocking';
import { openStore } from '../library/store';
import { listenToPages, listenToViews } from '../messages/listen';
import { isPageSeen, type PageToBackground } from '../messages/page-to-background';
import type { ViewToBackground } from '../messages/view-messages';
import { wordsFrom } from '../reader/words';
import { LIBRARY_SETTINGS } from '../settings/library-settings';
import { settingsStore } from '../settings/settings-store';
import { familyOf, siteOf } from '../sites/index';
import { alwaysKeeper } from './always/always-keeper';
import { askWithoutCookies } from './ask-without-cookies';
import { backupKeeper } from './backup/backup-keeper';
import { backupMaker } from './backup/backup-maker';
import { putAmongDownloads } from './backup/put-among-downloads';
import { keepContextMenus } from './context-menus';
import { daily } from './daily';
import { adPictures } from './flags/ad-pictures';
import { keepBlockingRules } from './flags/blocking-rules';
import { FLAG_ENTRY } from './flags/flag-entry';
import { flagStore } from './flags/flag-store';
import { keepHidingScript } from './flags/hiding-script';
import { flagKeeper } from './flags/keeper';
import { flagListKeeper } from './flags/list-keeper';
import { openFlags } from './flags/open-flags';
import { inPageKeeper } from './in-page/in-page-keeper';
import { openedPages } from './in-page/opened-pages';
import { opensInPage } from './in-page/opening';
import { fetchPicture } from './library/fetch-picture';
import { highlightKeeper } from './library/highlight-keeper';
import { libraryKeeper } from './library/library-keeper';
import { openLibrary } from './library/open-library';
import { pictureKeeper } from './library/picture-keeper';
import { saveLinkEntry } from './library/save-link-entry';
import { isSavedAt, showKept } from './library/saved-face';
import { takingInKeeper } from './library/taking-in-keeper';
import { newsKeeper } from './news-keeper';
import { pageButtonKeeper } from './page-button/page-button-keeper';
import { reviewKeeper } from './review-keeper';
import { showFace, toolbarFace } from './toolbar';

const words = wordsFrom(browser.i18n.getMessage);
const library = openStore(familyOf);
const pictures = pictureKeeper({
  store: library,
  local: browser.storage.local,
  permissions: browser.permissions,
  allowance: () => settingsStore(browser.storage).read(LIBRARY_SETTINGS),
  usage: async () => (await navigator.storage.estimate()).usage ?? 0,
  fetch: fetchPicture,
});
const backups = backupKeeper({
  settings: settingsStore(browser.storage),
  maker: backupMaker(library),
  // There only with the reader's leave.
  download: (made) => putAmongDownloads(browser.downloads, made),
  now: Date.now,
});
/** Absent on phones. */
const { commands }: Partial<Browser> = browser;
const flags = flagStore(browser.storage.local, async (kept) => {
  const isHiding = kept.some(({ isActive }) => isActive);
  await Promise.all([keepHidingScript(browser, isHiding), keepBlockingRules(browser, blockedHosts(kept))]);
});
const opened = openedPages(browser.storage.session);
const always = alwaysKeeper(opened);
const news = newsKeeper(browser.storage.local, forgetReadings);
const pageButton = pageButtonKeeper(opened);

// The other messages come from scripts that the reader has let into a page.
const ofKnownSites: unknown[] = ['pageSeen', ...Object.keys(pageButton.pages)];
const isKnown = (url: string, name: unknown) => !ofKnownSites.includes(name) || siteOf(url) !== null;

listenToPages<PageToBackground>(browser.runtime, isKnown, {
  ...flagKeeper(browser, flags, adPictures(browser)),
  ...inPageKeeper(opened, news),
  ...always.pages,
  ...pageButton.pages,
  pageSeen: {
    isPayload: isPageSeen,
    async answer(seen, { tabId, url }) {
      const isSaved = seen.kind === 'article' && (await isSavedAt(library, url));
      await showFace(browser.action, tabId, toolbarFace(seen, words, isSaved));
      if (seen.isTouch) await pageButton.follow(tabId, seen.kind);
      return null;
    },
  },
});

const keeper = libraryKeeper(
  library,
  pictures,
  (article, isKept) => void showKept(browser, article, isKept, words),
  openLibrary,
);

listenToViews<ViewToBackground>(browser.runtime, {
  ...backups.handlers,
  ...reviewKeeper,
  ...news,
  ...opensInPage(opened),
  ...takingInKeeper(library),
  ...highlightKeeper(library),
  ...flagListKeeper(browser.storage.local, flags, openFlags),
  ...always.views,
  ...keeper,
});

browser.permissions.onAdded.addListener(() => void pictures.leaveGiven());
void pictures.resume();
daily(browser.alarms, 'empty bin', () => void library.emptyBin(Date.now()));
daily(browser.alarms, 'back up', () => void backups.weekly());
commands?.onCommand.addListener((name, tab) => {
  if (name === 'open-library') void openLibrary();
  if (name === 'flag-ad' && tab?.id !== undefined) void startPicking(tab.id, tab.url);
});

keepContextMenus(browser, words, [saveLinkEntry((page) => keeper.saveArticle.answer(page, null), words), FLAG_ENTRY]);

void askWithoutCookies(browser, location.hostname);

// An update takes registered scripts away; hosts come and go.
const registerAgain = () => {
  void flags.change((kept) => [kept, null]);
  void always.register();
};
browser.runtime.onInstalled.addListener(registerAgain);
browser.permissions.onAdded.addListener(registerAgain);
browser.permissions.onRemoved.addListener(registerAgain);

browser.tabs.onRemoved.addListener((tabId) => {
  void forgetTab(tabId);
  void opened.remove(tabId);
});

async function forgetReadings(): Promise<void> {
  await Promise.all([forgetHandovers(), forgetAllTabs()]);
}
