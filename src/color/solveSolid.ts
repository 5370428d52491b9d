import type { Mode } from './modes';
import { colorDistance, fromOklch, toOklch } from './oklch';
import { luminanceContrast, relativeLuminance } from './relativeLuminance';
import type { Rgb } from './rgb';
import { solveTone } from './solveTone';

const black = 0x000000;
const white = 0xffffff;

/** A filled control: its colour at rest, under the pointer and pressed, and the black or white written on it. */
export type Solid = Readonly<Record<'solid' | 'solid-hover' | 'solid-active' | 'on-solid', Rgb>>;

/**
 * Fills a control with the brand's own colour where that can be read. At 4.5:1 black or white always can
 * (the worst colour gives 4.58), so the colour moves only when a step too small to notice earns white text,
 * or in dark modes to stand out from the canvas. At 7:1 it takes the smaller move.
 */
export function solveSolid(seed: Rgb, mode: Mode, canvas: number): Solid {
  const visible = mode.dark ? solveTone(toOklch(seed), canvas, 3, true) : seed;
  const { solid, on } = solidAndText(visible, mode.textRatio);
  const [hover, active] = pointerStates(solid, on, mode.textRatio);
  return { solid, 'solid-hover': hover, 'solid-active': active, 'on-solid': on };
}

function solidAndText(seed: Rgb, ratio: number): { solid: Rgb; on: Rgb } {
  const luminance = relativeLuminance(seed);
  if (luminanceContrast(luminance, 1) >= ratio) return { solid: seed, on: white };
  const tone = toOklch(seed);
  const darker = solveTone(tone, 1, ratio, false);
  if (luminanceContrast(luminance, 0) >= ratio) {
    const unnoticed = tone.l < 0.75 && colorDistance(seed, darker) <= 0.05;
    return unnoticed ? { solid: darker, on: white } : { solid: seed, on: black };
  }
  const lighter = solveTone(tone, 0, ratio, true);
  return colorDistance(seed, darker) <= colorDistance(seed, lighter)
    ? { solid: darker, on: white }
    : { solid: lighter, on: black };
}

/** Both states move the same way: darker where the text stays readable, else lighter. */
function pointerStates(solid: Rgb, on: Rgb, ratio: number): [hover: Rgb, active: Rgb] {
  const { l, c, h } = toOklch(solid);
  const ground = relativeLuminance(on);
  const readable = (rgb: Rgb) => luminanceContrast(relativeLuminance(rgb), ground) >= ratio;
  const darker: [Rgb, Rgb] = [fromOklch(l - 0.05, c, h), fromOklch(l - 0.09, c, h)];
  // Below 0.25 the eye, and eight bits, hardly tell a darker step from black.
  if (l >= 0.25 && darker.every(readable)) return darker;
  const from = Math.max(l, 0.16);
  return [fromOklch(from + 0.05, c, h), fromOklch(from + 0.09, c, h)];
}
