/** Long enough for the browser to begin, and to ask where the file is to go. */
const KEPT_MS = 10 * 60_000;

/** Gives the reader a file. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
