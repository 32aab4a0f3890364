import type { ReadingSurroundings } from '../reading-context';

/** Puts what `make` gives on the clipboard, and says whether it is there. */
export async function toClipboard(
  make: () => string | Promise<string>,
  { notices, words }: Pick<ReadingSurroundings, 'notices' | 'words'>,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(await make());
    notices.show({ text: words.say('copied') });
  } catch (error) {
    console.error(error);
    notices.show({ text: words.say('not_copied') });
  }
}
