import type { Runtime } from 'webextension-polyfill';
import { type PageSender, pageSender } from './sender';

type MessageMap<Map> = { [Name in keyof Map]: { payload: unknown; response: unknown } };

/** How the messages of a map are answered: each payload is `unknown` until its guard has let it through. */
export type PageHandlers<Map extends MessageMap<Map>> = {
  [Name in keyof Map]: {
    isPayload: (payload: unknown) => payload is Map[Name]['payload'];
    answer: (payload: Map[Name]['payload'], sender: PageSender) => Promise<Map[Name]['response']>;
  };
};

/** What comes back for a message: errors are values, since a thrown one loses its kind on the way. */
type Answer<Response> =
  | { ok: true; value: Response }
  | { ok: false; reason: 'refused-sender' | 'unknown-message' | 'bad-payload' | 'failed'; message: string };

/** Answers messages of content scripts. To be called while the background starts, before anything is awaited. */
export function listenToPages<Map extends MessageMap<Map>>(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  isKnown: (url: string) => boolean,
  handlers: PageHandlers<Map>,
): void {
  // `sendResponse` and `true` work in every browser; a returned promise is not yet waited for in each Chromium.
  runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answerPage(message, pageSender(sender, runtime.id, isKnown), handlers).then(sendResponse);
    return true;
  });
}

async function answerPage<Map extends MessageMap<Map>>(
  message: unknown,
  sender: PageSender | null,
  handlers: PageHandlers<Map>,
): Promise<Answer<Map[keyof Map]['response']>> {
  if (!sender) return { ok: false, reason: 'refused-sender', message: 'Not a page of a known host.' };
  if (typeof message !== 'object' || message === null || !('name' in message)) {
    return { ok: false, reason: 'unknown-message', message: 'A message has a name.' };
  }
  const { name, payload } = message as { name: unknown; payload?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) {
    return { ok: false, reason: 'unknown-message', message: String(name) };
  }
  const handler = handlers[name as keyof Map];
  if (!handler.isPayload(payload)) return { ok: false, reason: 'bad-payload', message: name };
  try {
    return { ok: true, value: await handler.answer(payload, sender) };
  } catch (error) {
    console.error(error);
    return { ok: false, reason: 'failed', message: String(error) };
  }
}
