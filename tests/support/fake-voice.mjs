// @ts-check
/** @param {string[]} languages @returns {string} a script for a page: voices that say nothing and end when told to, for machines have none */
export function fakeVoice(languages) {
  return `
    window.spoken = [];
    const voices = ${JSON.stringify(languages)}.map((lang) => ({ lang, localService: true }));
    const synthesis = new EventTarget();
    Object.assign(synthesis, {
      getVoices: () => voices,
      speak(utterance) { window.spoken.push({ text: utterance.text.trim(), lang: utterance.lang, rate: utterance.rate }); window.utterance = utterance; },
      cancel() { window.utterance = null; },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`;
}
