import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';

/** Debian’s package of the reference implementation, written in Java. */
const REFERENCE = '/usr/share/java/epubcheck.jar';

/** All that epubcheck has to say against a book, warnings among it; by an implementation that runs wherever the tests do. */
export async function epubFaults(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${id} ${message} (${location?.path}:${location?.line})`);
}

/** The same by the reference implementation, where it is installed. @param path where the book is written for it */
export function referenceFaults(book: Uint8Array, path: string): string[] {
  writeFileSync(path, book);
  if (!existsSync(REFERENCE)) return [];
  const { stdout, stderr, status } = spawnSync('java', ['-jar', REFERENCE, path], { encoding: 'utf8' });
  const told = `${stdout}${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
  return status === 0 ? told : [...told, `epubcheck ended with ${status}`];
}
