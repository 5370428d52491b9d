/**
 * A short name for a text: 53 bits (two multiplicative hashes) as letters and digits. The same text has the same
 * hash on every machine. Not for secrets: a text with a wanted hash can be made.
 */
export function hashText(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x27d4eb2f);
    low = Math.imul(low ^ unit, 0x165667b1);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  return ((high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0)).toString(36);
}
