// Colour arithmetic of the benchmark, written from the specifications, so that no contender checks itself.

const channels = (hex) =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });

/** WCAG 2.x relative luminance of `#rrggbb`. */
export function luminance(hex) {
  const [red, green, blue] = channels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.x contrast of two `#rrggbb`, not rounded. */
export function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function oklab(hex) {
  const [r, g, b] = channels(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** ΔE_OK: the distance of two colours in OKLab. */
export function distance(a, b) {
  const [first, second] = [oklab(a), oklab(b)];
  return Math.hypot(...first.map((value, index) => value - second[index]));
}

/** The white or black that is easier to read on a colour. */
export const onColour = (hex) =>
  contrast('#ffffff', hex) >= contrast('#000000', hex) ? '#ffffff' : '#000000';

/** The colours of a cube with `steps` steps a channel, as `#rrggbb`. */
export function colourGrid(steps) {
  const channel = (step) =>
    Math.round((255 * step) / (steps - 1))
      .toString(16)
      .padStart(2, '0');
  const each = Array.from({ length: steps }, (_, step) => channel(step));
  return each.flatMap((r) => each.flatMap((g) => each.map((b) => `#${r}${g}${b}`)));
}
