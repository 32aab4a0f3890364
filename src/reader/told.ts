import type { Answer } from '../messages/listen';

/** The answer also where nobody was there to give one: after an update of Safi an old view is cut off. */
export async function told<Value>(asked: Promise<Answer<Value>>): Promise<Answer<Value>> {
  try {
    return await asked;
  } catch (error) {
    console.error(error);
    return { ok: false, reason: 'failed', message: String(error) };
  }
}
