import { fromOklch, type Oklch } from './oklch';
import { luminanceContrast, relativeLuminance } from './relativeLuminance';
import type { Rgb } from './rgb';

/**
 * The colour nearest in lightness to `wanted` that reaches `ratio` against a ground of luminance `ground`,
 * moving towards white (`lighter`) or black and keeping hue and, where the gamut allows, chroma.
 * Every candidate is judged as the 8-bit colour that would be emitted. Black and white are the end points;
 * the caller picks a direction in which one of them passes.
 */
export function solveTone(wanted: Oklch, ground: number, ratio: number, lighter: boolean): Rgb {
  const passes = (rgb: Rgb) => luminanceContrast(relativeLuminance(rgb), ground) >= ratio;
  const first = fromOklch(wanted.l, wanted.c, wanted.h);
  if (passes(first)) return first;
  let best: Rgb = lighter ? 0xffffff : 0x000000;
  let near = wanted.l;
  let far = lighter ? 1 : 0;
  // A thousandth of lightness is a third of an 8-bit step.
  for (let step = 0; step < 10; step++) {
    const middle = (near + far) / 2;
    const rgb = fromOklch(middle, wanted.c, wanted.h);
    if (passes(rgb)) {
      best = rgb;
      far = middle;
    } else near = middle;
  }
  return best;
}
