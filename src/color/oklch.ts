import { linearChannel } from './relativeLuminance';
import type { Rgb } from './rgb';

/** A colour in Ottosson's OKLCH: lightness 0–1, chroma from 0 (about 0.32 in sRGB), hue in radians. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Rectangular OKLab of an 8-bit colour: lightness, green–red, blue–yellow. */
export function toOklab(rgb: Rgb): readonly [l: number, a: number, b: number] {
  const r = linearChannel[(rgb >> 16) & 255] ?? 0;
  const g = linearChannel[(rgb >> 8) & 255] ?? 0;
  const b = linearChannel[rgb & 255] ?? 0;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** OKLCH of an 8-bit colour. The hue of a grey is meaningless; its chroma is near 0. */
export function toOklch(rgb: Rgb): Oklch {
  const [l, a, b] = toOklab(rgb);
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) };
}

/** Distance of two colours in OKLab (ΔE_OK): 0.02 is just visible side by side, 1 is black to white. */
export function colorDistance(a: Rgb, b: Rgb): number {
  const first = toOklab(a);
  const second = toOklab(b);
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

// Linear sRGB of the last `linearFrom` call: the solver asks some ten thousand times, so nothing is allocated.
let red = 0;
let green = 0;
let blue = 0;

function linearFrom(lightness: number, a: number, b: number): void {
  const l = lightness + 0.3963377774 * a + 0.2158037573 * b;
  const m = lightness - 0.1055613458 * a - 0.0638541728 * b;
  const s = lightness - 0.0894841775 * a - 1.291485548 * b;
  const l3 = l * l * l;
  const m3 = m * m * m;
  const s3 = s * s * s;
  red = 4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3;
  green = -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3;
  blue = -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3;
}

/** A ten-thousandth beyond the edge is less than half an 8-bit step. */
function inGamut(): boolean {
  return (
    Math.min(red, green, blue) >= -0.0001 && red <= 1.0001 && green <= 1.0001 && blue <= 1.0001
  );
}

/** The light intensity halfway between each channel value and the next. */
const halfway = Float64Array.from({ length: 255 }, (_, value) => {
  const encoded = (value + 0.5) / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
});

/** The nearest channel value, found by halving: several times faster than the power it stands for. */
function encode(value: number): number {
  let low = 0;
  let high = 255;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (halfway[middle] ?? 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The nearest 8-bit sRGB colour of the same lightness and hue. What lies outside the gamut gives up chroma
 * (to 0.001), because clipping channels, as browsers do, shifts the lightness that contrast rests on.
 */
export function fromOklch(l: number, c: number, h: number): Rgb {
  const cos = Math.cos(h);
  const sin = Math.sin(h);
  linearFrom(l, c * cos, c * sin);
  if (!inGamut()) {
    let inside = 0;
    let outside = c;
    for (let step = 0; step < 9; step++) {
      const middle = (inside + outside) / 2;
      linearFrom(l, middle * cos, middle * sin);
      if (inGamut()) inside = middle;
      else outside = middle;
    }
    linearFrom(l, inside * cos, inside * sin);
  }
  return (encode(red) << 16) | (encode(green) << 8) | encode(blue);
}
