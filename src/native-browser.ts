/** The browser's own API, under whichever name it has it. */
export default (globalThis as unknown as Record<string, unknown>).browser ??
  (globalThis as unknown as Record<string, unknown>).chrome;
