import { toOklch } from './oklch';
import type { ModeName } from './palette';
import type { Rgb } from './rgb';

/**
 * Eight colours a mode, in one order of hues: blue, ochre, teal, rose, violet, green, plum, brown (orange in dark
 * modes). Found by simulated annealing in OKLCH: the smallest ΔE_OK of any two, as seen with full colour vision and
 * with protanopia, deuteranopia and tritanopia (Machado 2009; Viénot 1999; Brettel 1997), is as large as it gets
 * while each colour keeps the mode's ratio on every surface that a brand can give.
 */
const hues: Readonly<Record<ModeName, readonly Rgb[]>> = {
  light: [0x163197, 0xaf8500, 0x009aa2, 0xc53f5c, 0x8f4cb7, 0x037200, 0x90105a, 0x573500],
  dark: [0x3d7de2, 0xf7d538, 0x00c5ac, 0xff8a60, 0xbf99ff, 0x80f6bb, 0x9c7293, 0xcb590f],
  lightMore: [0x141a83, 0x976700, 0x007d83, 0xa61f46, 0x783ba1, 0x005801, 0x74004e, 0x432600],
  darkMore: [0x4583ea, 0xfce040, 0x00c8a3, 0xd85a26, 0xc8a2ff, 0x7dffc0, 0xa3759a, 0xfc9a1f],
};

/**
 * The series colours of all modes. The hue nearest to the brand's comes first, so that a chart of one line wears
 * the tenant's colour; the others keep their order. A grey brand changes nothing.
 */
export function seriesColors(brand: Rgb): Readonly<Record<ModeName, readonly Rgb[]>> {
  const first = nearestHue(brand);
  const reorder = (colors: readonly Rgb[]) => [
    ...colors.slice(first, first + 1),
    ...colors.slice(0, first),
    ...colors.slice(first + 1),
  ];
  return {
    light: reorder(hues.light),
    dark: reorder(hues.dark),
    lightMore: reorder(hues.lightMore),
    darkMore: reorder(hues.darkMore),
  };
}

function nearestHue(brand: Rgb): number {
  const { c, h } = toOklch(brand);
  if (c < 0.03) return 0;
  const closeness = hues.light.map((rgb) => Math.cos(toOklch(rgb).h - h));
  return closeness.indexOf(Math.max(...closeness));
}
