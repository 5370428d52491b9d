import fc from 'fast-check';
import { expect, it } from 'vitest';
import { downsampleM4 } from './downsampleM4';
import { sampleDense } from './sampleDense';

const rows = fc
  .array(fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.integer({ min: -5, max: 5 })), {
    minLength: 1,
    maxLength: 500,
    size: 'max',
  })
  .map((steps) => {
    let at = 0;
    return {
      x: Float64Array.from(steps, ([step]) => (at += step)),
      y: Float64Array.from(steps, ([, y]) => y),
    };
  });

it('gives the points of the careful way where there is no gap, for any part', () => {
  fc.assert(
    fc.property(
      rows,
      fc.double({ min: -50, max: 900, noNaN: true }),
      fc.double({ min: 0.1, max: 900, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      ({ x, y }, from, width, columns) => {
        const view = [from, from + width, columns] as const;
        expect(sampleDense(x, y, ...view)).toEqual(downsampleM4(x, y, ...view));
      },
    ),
  );
});

it('leaves a part with a gap to the careful way', () => {
  const [x, y] = [Float64Array.of(1, 2, 3), Float64Array.of(1, Number.NaN, 3)];
  expect(sampleDense(x, y, 1, 3, 10)).toBeNull();
});
