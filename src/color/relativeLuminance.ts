import type { Rgb } from './rgb';

/** Light intensity (0–1) of each of the 256 sRGB channel values. */
export const linearChannel: Float64Array = Float64Array.from({ length: 256 }, (_, value) => {
  const encoded = value / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
});

const channel = (value: number): number => linearChannel[value & 255] ?? 0;

/** Relative luminance as WCAG 2.x defines it: 0 is black, 1 is white. */
export function relativeLuminance(rgb: Rgb): number {
  return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
}

/** WCAG 2.x contrast of two luminances: 1 to 21, never rounded. */
export function luminanceContrast(a: number, b: number): number {
  return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}
