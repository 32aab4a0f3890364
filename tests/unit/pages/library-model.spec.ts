import { expect, test } from '@playwright/test';
import 'fake-indexeddb/auto';
import { openStore } from '../../../src/library/store';
import type { Answer } from '../../../src/messages/listen';
import { createLibrary } from '../../../src/pages/library/library-model';
import { lockOnce } from '../../support/library/locks';

lockOnce();

/** A library whose changes are answered when the test says so. */
function libraryWith() {
  let answer = (_: Answer<null>) => {};
  const library = createLibrary(openStore(), () => new Promise((done) => (answer = done as typeof answer)));
  return { library, answer: (given: Answer<null>) => answer(given) };
}

test('what is changed is not ticked any more; what was ticked meanwhile stays so', async () => {
  const { library, answer } = libraryWith();
  library.selection.add(['a', 'b']);
  const changed = library.tag(['a', 'b'], 'port', true);
  library.selection.toggle('c');
  answer({ ok: true, value: null });
  await changed;
  expect([...library.selection.ids.value]).toEqual(['c']);
});

test('what could not be changed stays ticked', async () => {
  const { library, answer } = libraryWith();
  library.selection.add(['a', 'b']);
  const changed = library.moveToBin(['a', 'b']);
  answer({ ok: false, reason: 'full', message: 'no room' });
  await changed;
  expect([...library.selection.ids.value]).toEqual(['a', 'b']);
  expect(library.failure.value).toBe('library_full');
});
