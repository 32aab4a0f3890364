import browser from 'webextension-polyfill';
import { fetchPage } from '../../access/fetch-page';
import { fullPageAddress } from '../../access/full-page';
import { handOver } from '../../access/handover';
import { canFetch } from '../../access/headline-page';
import { keepForSession, stepsKey } from '../../access/session-store';
import { startPicking } from '../../access/start-picking';
import {
  type InPageMessages,
  isChangeSettings,
  isFetchHeadline,
  isKeepSteps,
  isMoveToTab,
} from '../../messages/in-page-messages';
import type { PageHandlers, ViewHandlers } from '../../messages/listen';
import { isNothing, type NewsMessages } from '../../messages/news-messages';
import type { ReadAnswer } from '../../reader/page-access';
import { isSteps } from '../../reader/steps';
import { siteOf } from '../../sites/index';
import { changedSettings } from './changed-settings';
import { removeFaces } from './faces';
import type { OpenedPages } from './opened-pages';

/** Answers the view that stands in a page: what it may not do there, since it is no page of ours. */
export function inPageKeeper(
  opened: OpenedPages,
  { listLooked, articleRead, mute }: ViewHandlers<NewsMessages>,
): PageHandlers<InPageMessages> {
  return whereOpened(opened, {
    listLooked: { ...listLooked, answer: (payload) => listLooked.answer(payload, null) },
    articleRead: { ...articleRead, answer: (payload) => articleRead.answer(payload, null) },
    mute: { ...mute, answer: (payload) => mute.answer(payload, null) },
    fetchHeadline: {
      isPayload: isFetchHeadline,
      async answer({ url }) {
        if (!(await canFetch(url))) throw new Error(`${url} is not to be fetched.`);
        return await fetchPage(url, (each) => siteOf(each) !== null);
      },
    },
    keepSteps: {
      isPayload: isKeepSteps,
      async answer({ steps }, { tabId, url }) {
        if (isSteps(steps)) await keepForSession(stepsKey(String(tabId), url), steps);
        return null;
      },
    },
    moveToTab: {
      isPayload: isMoveToTab,
      async answer({ steps, answers }, { tabId, url, isPrivate }) {
        if (!isSteps(steps)) throw new Error('What is handed over has steps.');
        // They are checked by who shows them.
        const id = await handOver(
          { steps, answers: answers as Record<string, ReadAnswer>, spoken: null, tabId },
          isPrivate,
        );
        const { index, windowId } = await browser.tabs.get(tabId);
        await browser.tabs.create({ url: fullPageAddress({ url, id }), index: index + 1, windowId });
        return null;
      },
    },
    flagAds: { isPayload: isNothing, answer: (_, { tabId, url }) => startPicking(tabId, url) },
    changeSettings: {
      isPayload: isChangeSettings,
      async answer({ values }, { url }) {
        const { written, removed } = changedSettings(values, url);
        await browser.storage.local.set(written);
        await browser.storage.local.remove(removed);
        return null;
      },
    },
    closedInPage: {
      isPayload: isNothing,
      async answer(_, { tabId }) {
        await opened.remove(tabId);
        await removeFaces(tabId);
        return null;
      },
    },
  });
}

/** Lets the messages through that come from a page in which the reader opened the view. */
function whereOpened(opened: OpenedPages, handlers: PageHandlers<InPageMessages>): PageHandlers<InPageMessages> {
  const guarded = Object.entries(handlers).map(([name, { isPayload, answer }]) => [
    name,
    {
      isPayload,
      async answer(payload: never, sender: Parameters<typeof answer>[1]) {
        if (!(await opened.has(sender))) throw new Error('Nothing was opened in this page.');
        return await answer(payload, sender);
      },
    },
  ]);
  return Object.fromEntries(guarded);
}
