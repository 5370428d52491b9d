/**
 * A 53-bit hash of a text as base 36 (two rounds of FNV-1a with different seeds, 32 and 21 bits). For telling texts
 * apart, not for secrets.
 */
export function hashText(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit ^ (index & 0xff), 0x01000193);
  }
  return ((low & 0x1fffff) * 0x100000000 + (high >>> 0)).toString(36);
}
