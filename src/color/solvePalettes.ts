import { chooseStatusSeed } from './chooseStatusSeed';
import { modes } from './modes';
import { fromOklch, toOklch, type Oklch } from './oklch';
import type { Family, ModeName, Palettes } from './palette';
import type { Rgb } from './rgb';
import type { Seeds } from './seeds';
import { seriesColors } from './seriesColors';
import { solvePalette } from './solvePalette';

/**
 * The four palettes that grow from a tenant's colours. Every colour keeps its seed's hue, the brand's own
 * colour stays wherever it can be read, and each pair of the contrast contract reaches its ratio on the emitted
 * 8-bit values, for any seeds. Same seeds, same palettes. About one millisecond.
 */
export function solvePalettes(seeds: Seeds): Palettes {
  // The accent decorates; it may look like a status.
  const brand = [seeds.primary, seeds.secondary];
  const { c, h } = toOklch(seeds.primary);
  // Greys lean towards the brand's hue, too little to be called a colour.
  const tint: Oklch = { l: 0.45, c: Math.min(0.03 * c, 0.005), h };
  const tones: Record<Family, Rgb> = {
    primary: seeds.primary,
    secondary: seeds.secondary,
    accent: seeds.accent,
    danger: chooseStatusSeed(seeds.danger, brand),
    warning: chooseStatusSeed(seeds.warning, brand),
    success: chooseStatusSeed(seeds.success, brand),
    info: chooseStatusSeed(seeds.info, brand),
    neutral: fromOklch(tint.l, tint.c, tint.h),
  };
  const series = seriesColors(seeds.primary);
  const solve = (name: ModeName) =>
    solvePalette({ mode: modes[name], tones, tint, series: series[name] });
  return {
    light: solve('light'),
    dark: solve('dark'),
    lightMore: solve('lightMore'),
    darkMore: solve('darkMore'),
  };
}
