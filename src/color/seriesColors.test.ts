import { describe, expect, test } from 'vitest';
import { colorDistance, toOklch } from './oklch';
import type { ModeName } from './palette';
import { parseColor } from './parseColor';
import { seriesColors } from './seriesColors';
import { simulateVision, visions } from './testSupport/simulateVision';

const modes: ModeName[] = ['light', 'dark', 'lightMore', 'darkMore'];

/** The smallest distance of any two colours. */
function closest(colors: readonly number[]): number {
  const distances = colors.flatMap((a, index) =>
    colors.slice(index + 1).map((b) => colorDistance(a, b)),
  );
  return Math.min(...distances);
}

describe('series colours', () => {
  describe.each(modes)('in %s mode', (mode) => {
    test.each(Object.entries(visions))('are all told apart with %s', (_, matrix) => {
      const seen = seriesColors(0x3b82f6)[mode].map((rgb) => simulateVision(rgb, matrix));
      expect(seen).toHaveLength(8);
      expect(closest(seen)).toBeGreaterThan(0.09);
    });
  });

  test.each(['red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple', 'magenta'])(
    'begin with the hue nearest to a %s brand and keep their order',
    (name) => {
      const brand = parseColor(name) ?? 0;
      const usual = seriesColors(0x808080).light;
      const [first = 0, ...others] = seriesColors(brand).light;
      const difference = (rgb: number) => 1 - Math.cos(toOklch(rgb).h - toOklch(brand).h);
      for (const other of others) expect(difference(first)).toBeLessThanOrEqual(difference(other));
      expect(others).toEqual(usual.filter((rgb) => rgb !== first));
    },
  );

  test('have one order in all modes', () => {
    const moved = seriesColors(0x00aa00);
    const usual = seriesColors(0x808080);
    for (const mode of modes) {
      expect(moved[mode].map((rgb) => usual[mode].indexOf(rgb))).toEqual(
        moved.light.map((rgb) => usual.light.indexOf(rgb)),
      );
    }
  });
});
