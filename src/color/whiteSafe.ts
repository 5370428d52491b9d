import { toOklch } from './oklch';
import type { Rgb } from './rgb';
import { solveTone } from './solveTone';

/** The colour itself where white text reaches `ratio` on it, else the nearest darker one on which it does. */
export function whiteSafe(rgb: Rgb, ratio: number): Rgb {
  return solveTone(toOklch(rgb), 1, ratio, false);
}
