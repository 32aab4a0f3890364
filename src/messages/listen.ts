import type { Runtime } from 'webextension-polyfill';
import { isRecord } from '../article/guards';
import { isOwnView, type PageSender, pageSender } from './sender';

type MessageMap<Map> = { [Name in keyof Map]: { payload: unknown; response: unknown } };

/** How the messages of a map are answered: each payload is `unknown` until its guard has let it through. */
type Handlers<Map extends MessageMap<Map>, Sender> = {
  [Name in keyof Map]: {
    isPayload: (payload: unknown) => payload is Map[Name]['payload'];
    answer: (payload: Map[Name]['payload'], sender: Sender) => Promise<Map[Name]['response']>;
  };
};

export type PageHandlers<Map extends MessageMap<Map>> = Handlers<Map, PageSender>;
export type ViewHandlers<Map extends MessageMap<Map>> = Handlers<Map, null>;

/**
 * What comes back for a message: errors are values, since a thrown one loses its kind on the way. `full`: there was no room
 * for what was to be kept, and nothing of it was.
 */
export type Answer<Response> =
  | { ok: true; value: Response }
  | { ok: false; reason: 'refused-sender' | 'unknown-message' | 'bad-payload' | 'full' | 'failed'; message: string };

type ListeningRuntime = Pick<Runtime.Static, 'id' | 'onMessage' | 'getURL'>;

/**
 * Answers messages of content scripts. To be called while the background starts, before anything is awaited.
 * @param isKnown whether a page at this address may send the message of this name
 */
export function listenToPages<Map extends MessageMap<Map>>(
  runtime: ListeningRuntime,
  isKnown: (url: string, name: unknown) => boolean,
  handlers: PageHandlers<Map>,
): void {
  // `sendResponse` and `true` work in every browser; a returned promise is not yet waited for in each Chromium.
  const answerPage = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    if (isOwnView(sender, runtime)) return undefined;
    const page = pageSender(sender, runtime.id, (url) => isKnown(url, nameOf(message)));
    if (page) void answerTo(message, page, handlers).then(sendResponse);
    else sendResponse({ ok: false, reason: 'refused-sender', message: 'Not a page of a known host.' });
    return true;
  };
  runtime.onMessage.addListener(answerPage as Runtime.OnMessageListenerCallback);
}

/** Answers messages of our own pages: the popup, those in tabs. */
export function listenToViews<Map extends MessageMap<Map>>(
  runtime: ListeningRuntime,
  handlers: ViewHandlers<Map>,
): void {
  const answerView = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    if (!isOwnView(sender, runtime)) return undefined;
    void answerTo(message, null, handlers).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(answerView as Runtime.OnMessageListenerCallback);
}

function nameOf(message: unknown): unknown {
  return isRecord(message) ? message.name : undefined;
}

async function answerTo<Map extends MessageMap<Map>, Sender>(
  message: unknown,
  sender: Sender,
  handlers: Handlers<Map, Sender>,
): Promise<Answer<Map[keyof Map]['response']>> {
  const name = nameOf(message);
  const payload = isRecord(message) ? message.payload : undefined;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) {
    return { ok: false, reason: 'unknown-message', message: String(name) };
  }
  const handler = handlers[name as keyof Map];
  if (!handler.isPayload(payload)) return { ok: false, reason: 'bad-payload', message: name };
  try {
    return { ok: true, value: await handler.answer(payload, sender) };
  } catch (error) {
    console.error(error);
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    return { ok: false, reason: isFull ? 'full' : 'failed', message: String(error) };
  }
}
