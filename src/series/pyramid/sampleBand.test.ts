import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from './columnOf';
import { sampleBand } from './sampleBand';

const row = fc.tuple(
  fc.double({ min: 0, max: 5, noNaN: true }),
  fc.option(
    fc.tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: 0, max: 9, noNaN: true }),
    ),
    {
      freq: 5,
    },
  ),
);

const strip = fc.array(row, { minLength: 1, maxLength: 300, size: 'max' }).map((rows) => {
  let at = 0;
  return {
    x: Float64Array.from(rows, ([step]) => (at += step)),
    lower: Float64Array.from(rows, ([, band]) => band?.[0] ?? Number.NaN),
    upper: Float64Array.from(rows, ([, band]) => (band ? band[0] + band[1] : Number.NaN)),
  };
});

describe('sampleBand', () => {
  it('keeps the reach of every pixel column, and stays as narrow as the picture', () => {
    fc.assert(
      fc.property(strip, fc.integer({ min: 1, max: 30 }), ({ x, lower, upper }, columns) => {
        const [from, to] = [x[0]!, x.at(-1)! + 1];
        const drawn = sampleBand(x, lower, upper, from, to, columns);
        expect(drawn.x.length).toBeLessThanOrEqual(columns * 5);
        const reach = (line: typeof drawn) => {
          const found = new Map<number, [number, number]>();
          line.x.forEach((at, index) => {
            const [a, b] = [line.lower[index]!, line.upper[index]!];
            if (Number.isNaN(a) || Number.isNaN(b)) return;
            const column = columnOf(at, from, to, columns);
            const known = found.get(column) ?? [Infinity, -Infinity];
            found.set(column, [Math.min(known[0], a), Math.max(known[1], b)]);
          });
          return found;
        };
        expect(reach(drawn)).toEqual(reach({ x, lower, upper }));
      }),
    );
  });

  it('breaks where a bound is missing across a pixel', () => {
    const drawn = sampleBand(
      Float64Array.of(0, 1, 2),
      Float64Array.of(1, Number.NaN, 1),
      Float64Array.of(2, 2, 2),
      0,
      2,
      10,
    );
    expect([...drawn.upper]).toEqual([2, Number.NaN, 2]);
  });
});
