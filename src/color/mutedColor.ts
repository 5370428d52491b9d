import { fromOklch, toOklch } from './oklch';
import type { Rgb } from './rgb';

/** The same colour with half its chroma: the quiet companion of a brand that names no second colour. */
export function mutedColor(rgb: Rgb): Rgb {
  const { l, c, h } = toOklch(rgb);
  return fromOklch(l, c / 2, h);
}
