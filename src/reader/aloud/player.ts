import { type ReadonlySignal, signal } from '@preact/signals';
import type { Voice } from './voice';

export type PlayerState = 'paused' | 'playing' | 'no-voice';

export interface Player {
  state: ReadonlySignal<PlayerState>;
  /** The sentence that is spoken, or will be. */
  index: ReadonlySignal<number>;
  /** The word that is spoken, as its place in the sentence. */
  word: ReadonlySignal<{ start: number; length: number } | null>;
  play(): Promise<void>;
  pause(): void;
  /** Goes on by so many sentences. */
  step(by: number): void;
  /** 1 is the voice's own speed. */
  setRate(rate: number): void;
}

/** Speaks `sentences` one after the other. Pausing goes back to the beginning of the sentence: that is where one listens again. */
export function createPlayer(
  sentences: readonly { text: string; lang: string }[],
  voice: Voice,
  { first, rate }: { first: number; rate: number },
): Player {
  const state = signal<PlayerState>('paused');
  const index = signal(first);
  const word = signal<{ start: number; length: number } | null>(null);
  let speed = rate;

  function speak(): void {
    const sentence = sentences[index.value];
    word.value = null;
    if (!sentence) {
      state.value = 'paused';
      index.value = 0;
      return;
    }
    voice.speak({
      ...sentence,
      rate: speed,
      onWord: (start, length) => {
        word.value = { start, length };
      },
      onEnd: () => {
        index.value++;
        speak();
      },
      onRefused: pause,
    });
  }
  function pause(): void {
    state.value = 'paused';
    word.value = null;
    voice.stop();
  }
  const again = () => {
    if (state.value !== 'playing') return;
    voice.stop();
    speak();
  };

  return {
    state,
    index,
    word,
    async play() {
      const lang = sentences[index.value]?.lang;
      if (!lang || !(await voice.speaks(lang))) {
        state.value = 'no-voice';
        return;
      }
      state.value = 'playing';
      speak();
    },
    pause,
    step(by) {
      index.value = Math.min(sentences.length - 1, Math.max(0, index.value + by));
      word.value = null;
      again();
    },
    setRate(next) {
      speed = next;
      again();
    },
  };
}
