/** Gives Node the one function of `navigator.locks` that search asks for, where it has none. */
export function lockOnce(): void {
  if (globalThis.navigator && 'locks' in navigator) return;
  const navigator_ = (globalThis.navigator ?? {}) as object;
  const locks = { request: (_name: string, act: () => Promise<unknown>) => act() };
  Object.defineProperty(navigator_, 'locks', { value: locks, configurable: true });
  Object.defineProperty(globalThis, 'navigator', { value: navigator_, configurable: true });
}
