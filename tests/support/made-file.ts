import { type Popup, poll } from './session';

/** Lets files that a page gives to the browser be read: to be called before the first one. */
export function keepMadeFiles(tab: Popup): Promise<void> {
  return tab.addScript(`
    window.madeFiles = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { window.madeFiles.push(blob); return create(blob); };`);
}

/** How many files the page has made. */
export function madeFileCount(tab: Popup): Promise<number> {
  return tab.evaluate(() => (window as unknown as { madeFiles: Blob[] }).madeFiles.length);
}

/** The bytes of the file that the page made as its `count`th. */
export async function madeFile(tab: Popup, count: number): Promise<Buffer> {
  await poll(
    'A file is made',
    () => madeFileCount(tab),
    (length) => length >= count,
  );
  const base64 = await tab.evaluate(async (at: number) => {
    const blob = (window as unknown as { madeFiles: Blob[] }).madeFiles[at];
    const reader = new FileReader();
    reader.readAsDataURL(blob as Blob);
    await new Promise((done) => {
      reader.onload = done;
    });
    return String(reader.result).replace(/^[^,]*,/, '');
  }, count - 1);
  return Buffer.from(base64, 'base64');
}
