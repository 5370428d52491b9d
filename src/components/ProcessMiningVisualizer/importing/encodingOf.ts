/**
 * How a text is written, told by its first bytes: by a byte order mark, by its own XML declaration, else UTF-8, unless
 * it cannot be that: then Windows-1252, in which spreadsheets of the west save CSV.
 */
export function encodingOf(start: Uint8Array<ArrayBuffer>): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  // What declares UTF-16 and reads as ASCII up to here is not written in it.
  if (declared !== undefined && !/^utf-?16/i.test(declared) && isKnown(declared)) return declared;
  return isUtf8(start) ? 'utf-8' : 'windows-1252';
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function isUtf8(start: Uint8Array<ArrayBuffer>): boolean {
  try {
    // A stream: the last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
