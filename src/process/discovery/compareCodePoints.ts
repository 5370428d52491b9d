/**
 * Orders two texts by their Unicode code points: negative when `a` comes first, 0 when they are equal.
 *
 * JavaScript's `<` compares UTF-16 units and so puts an emoji (a surrogate pair, from U+D800) before `｡` (U+FF61);
 * Python, Java's streams and databases in binary order do not.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rotate(x) - rotate(y);
  }
  return a.length - b.length;
}

/** Moves the surrogates behind U+E000–U+FFFF, which is where the code points they stand for belong. */
function rotate(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
