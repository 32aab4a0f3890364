/** How far into a page its charset is looked for: browsers look through the first kilobyte, some pages write it later. */
const SEARCHED = 4096;

const DECLARATION_PATTERN =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i;

/** What the older Arabic press is written in; its lower half is ASCII. */
const LAST_RESORT = 'windows-1256';

/**
 * The bytes of a page as text, by what says most surely how they are written: their first bytes, the header, the page
 * itself; without a word of it as UTF-8 when they are that.
 * @param contentType value of the header, if there was one
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED));
  const [, inMeta, inXml] = DECLARATION_PATTERN.exec(start) ?? [];
  const inHeader = /\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1];
  const decoder = [byteOrderMark(bytes), inHeader, utf16IsUtf8(inMeta ?? inXml)].map(decoderOf).find(Boolean);
  return (decoder ?? undeclared(bytes)).decode(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** A page whose declaration can be read as ASCII is in no UTF-16, whatever it says. */
function utf16IsUtf8(label: string | undefined): string | undefined {
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decoderOf(label: string | undefined): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null; // a label that no browser knows says nothing
  }
}

function undeclared(bytes: Uint8Array): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder(LAST_RESORT);
  }
}
