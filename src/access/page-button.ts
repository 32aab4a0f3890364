declare global {
  /** Put by the script `page-button` into its isolated world, where the background reaches it. */
  var safiPageButton: { isAlive(): boolean; remove(): void } | undefined;
}

export {};
