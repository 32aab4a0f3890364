import browser, { type Runtime } from 'webextension-polyfill';
import { parseFetched } from '../../access/parse-fetched';
import { isParsePage } from '../../messages/parse-messages';
import { isOwnView } from '../../messages/sender';

function answer(message: unknown, sender: Runtime.MessageSender, sendResponse: (report: unknown) => void) {
  // What is for the background comes here too.
  if (!isOwnView(sender, browser.runtime) || !isParsePage(message)) return undefined;
  sendResponse(parseFetched(message.payload, 'article'));
  return true;
}

browser.runtime.onMessage.addListener(answer as Runtime.OnMessageListenerCallback);
