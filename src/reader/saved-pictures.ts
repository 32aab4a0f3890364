import { tellBackground } from '../messages/send';
import type { Notice } from './notices';
import type { SavingSurroundings } from './saving';
import { told } from './told';

/** How often it is looked how far the pictures are. */
const INTERVAL_MS = 300;

/**
 * Says how far the pictures of an article are that was just saved and, in the end, which of them stay online.
 * @param done is said when all of them are kept, and its way back is offered meanwhile
 */
export async function tellOfPictures(id: string, done: Notice, surroundings: SavingSurroundings): Promise<void> {
  const { saved, notices, words, reading } = surroundings;
  let last = '';
  const say = (text: string, more: Partial<Notice> = {}) => {
    if (text !== last) notices.show({ ...done, text, ...more });
    last = text;
  };
  for (;;) {
    const answer = await told(tellBackground('savedPictures', { id }));
    // Another article, or none any more: nothing is to be said of this one.
    if (!answer.ok || saved.value?.id !== id) return;
    const { kept, waiting, online, origins } = answer.value;
    if (waiting === 0) {
      const ask = reading.access.askForHosts;
      const keep = ask && origins.length > 0 ? () => void askFor(id, origins, ask, done, surroundings) : null;
      const action = keep ? { label: words.say('keep_pictures'), act: keep } : undefined;
      if (online > 0) say(words.say('saved_not_all', String(online)), { action });
      else if (last) say(done.text);
      return;
    }
    say(words.say('saving_pictures', String(kept), String(kept + waiting + online)));
    await new Promise((next) => setTimeout(next, INTERVAL_MS));
  }
}

/** The question may close a popup: whatever is needed after it is told before. */
async function askFor(
  id: string,
  origins: string[],
  ask: (origins: string[]) => Promise<boolean>,
  done: Notice,
  surroundings: SavingSurroundings,
): Promise<void> {
  const given = ask(origins);
  void told(tellBackground('wantPictures', { id }));
  if (!(await given)) return;
  await told(tellBackground('keepPictures', { id }));
  await tellOfPictures(id, done, surroundings);
}
