/** Long enough for the browser to begin, and to ask where the file is to go. */
const KEPT_MS = 10 * 60_000;

/** Gives a file to the browser, which puts it where it puts downloads. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
