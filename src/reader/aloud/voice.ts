/** What is to be spoken in one go: a sentence. */
export interface Speech {
  text: string;
  /** BCP 47. */
  lang: string;
  /** 1 is the voice's own speed. */
  rate: number;
  /** Called when a word begins, where the voice tells: its place in `text`. */
  onWord(start: number, length: number): void;
  /** Called when all is spoken, or can't be. Never after `stop`. */
  onEnd(): void;
  /** Called instead where the browser lets a page speak only after a click or a key in it. */
  onRefused(): void;
}

/** Who reads aloud. */
export interface Voice {
  /** Whether there is a voice for this language on the machine. */
  speaks(lang: string): Promise<boolean>;
  speak(speech: Speech): void;
  stop(): void;
}

/** Browsers tell of their voices some time after they were asked first. */
const VOICES_MS = 1_500;

/** The voices of the browser and its system. */
export function browserVoice(synthesis: SpeechSynthesis): Voice {
  let current: SpeechSynthesisUtterance | null = null;
  return {
    speaks: async (lang) => voiceFor(await voicesOf(synthesis), lang) !== null,
    speak({ text, lang, rate, onWord, onEnd, onRefused }) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.voice = voiceFor(synthesis.getVoices(), lang);
      utterance.rate = rate;
      utterance.onboundary = ({ name, charIndex, charLength }) => {
        if (name === 'word') onWord(charIndex, charLength || (/^\S+/.exec(text.slice(charIndex))?.[0].length ?? 1));
      };
      utterance.onend = () => {
        if (current === utterance) onEnd();
      };
      utterance.onerror = ({ error }) => {
        if (current !== utterance) return;
        if (error === 'not-allowed') onRefused();
        else onEnd();
      };
      current = utterance;
      synthesis.speak(utterance);
    },
    stop() {
      current = null;
      synthesis.cancel();
    },
  };
}

function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise((resolve) => {
    const give = () => resolve(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', give, { once: true });
    setTimeout(give, VOICES_MS);
  });
}

/** One of the machine's own before one that sends the text away. */
function voiceFor(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | null {
  const language = lang.split('-')[0]?.toLowerCase();
  const speaking = voices.filter((voice) => voice.lang.split(/[-_]/)[0]?.toLowerCase() === language);
  return speaking.find(({ localService }) => localService) ?? speaking[0] ?? null;
}
