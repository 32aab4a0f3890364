import { expect, test } from '@playwright/test';
import { createPlayer } from '../../../src/reader/aloud/player';
import type { Speech, Voice } from '../../../src/reader/aloud/voice';

const SENTENCES = ['One.', 'Two.', 'Three.'].map((text) => ({ text, lang: 'en' }));

function fakeVoice() {
  const spoken: Speech[] = [];
  const voice: Voice = { speaks: async () => true, speak: (speech) => void spoken.push(speech), stop: () => {} };
  return { voice, spoken };
}

test('it begins at the sentence it is given, and goes on by itself', async () => {
  const { voice, spoken } = fakeVoice();
  const player = createPlayer(SENTENCES, voice, { first: 1, rate: 1 });
  await player.play();
  spoken.at(-1)?.onEnd();
  expect(spoken.map(({ text }) => text)).toEqual(['Two.', 'Three.']);
});

test('where the browser lets nothing speak by itself, it waits at its sentence for a press', async () => {
  const { voice, spoken } = fakeVoice();
  const player = createPlayer(SENTENCES, voice, { first: 1, rate: 1 });
  await player.play();
  spoken.at(-1)?.onRefused();
  expect(player.state.value).toBe('paused');
  expect(player.index.value).toBe(1);
  await player.play();
  expect(spoken.map(({ text }) => text)).toEqual(['Two.', 'Two.']);
  expect(player.state.value).toBe('playing');
});
