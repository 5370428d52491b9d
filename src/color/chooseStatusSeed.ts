import { modes } from './modes';
import { colorDistance } from './oklch';
import type { Rgb } from './rgb';
import type { StatusSeed } from './seeds';
import { solveSolid } from './solveSolid';

/** Under this ΔE_OK two fills of one size are taken for each other at a glance. */
const tellable = 0.07;

/** What a seed looks like as a filled control, where likeness matters most. */
const fill = (seed: Rgb): Rgb => solveSolid(seed, modes.light, 1).solid;

/**
 * The look of a status that can be told from the brand's colours: the usual one, unless a brand colour is too
 * near it and the alternate is farther from all of them. The two looks lie at least twice the limit apart,
 * so one brand colour can never be too near to both.
 */
export function chooseStatusSeed(seed: StatusSeed, brand: readonly Rgb[]): Rgb {
  const brandFills = brand.map(fill);
  const room = (status: Rgb) =>
    Math.min(...brandFills.map((color) => colorDistance(fill(status), color)));
  const usual = room(seed.usual);
  return usual >= tellable || usual >= room(seed.alternate) ? seed.usual : seed.alternate;
}
