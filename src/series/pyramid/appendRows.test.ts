import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendRows } from './appendRows';
import { createPyramid } from './createPyramid';
import { evictBefore } from './evictBefore';
import { replaceFrom } from './replaceFrom';
import type { SeriesPyramid } from './seriesPyramid';
import { takeRows } from './takeRows';

const y = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(Number.NaN)), {
  maxLength: 700,
  size: 'max',
});

function visible({ x, y: values, levels, closedRuns, openRun }: SeriesPyramid) {
  return { x, y: values, levels, closedRuns, openRun };
}

function ramp(length: number): Float64Array {
  return Float64Array.from({ length }, (_, row) => row);
}

describe('appendRows', () => {
  it('gives the pyramid that building it from all rows would, and leaves the old one as it was', () => {
    fc.assert(
      fc.property(fc.array(y, { minLength: 1, maxLength: 6 }), (parts) => {
        let pyramid = createPyramid(new Float64Array(0), new Float64Array(0));
        const all: number[] = [];
        const kept: [SeriesPyramid, number[]][] = [];
        for (const part of parts) {
          pyramid = appendRows(
            pyramid,
            part.map((_, row) => all.length + row),
            part,
          );
          all.push(...part);
          kept.push([pyramid, [...all]]);
        }
        for (const [old, values] of kept) {
          const built = createPyramid(ramp(values.length), Float64Array.from(values));
          expect(visible(old)).toEqual(visible(built));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('puts late rows in their place by x, wherever they come', () => {
    fc.assert(
      fc.property(
        y,
        fc.array(fc.tuple(fc.integer({ min: -5, max: 705 }), fc.integer()), { maxLength: 20 }),
        (first, late) => {
          const before = createPyramid(ramp(first.length), Float64Array.from(first));
          const after = appendRows(
            before,
            late.map(([x]) => x),
            late.map(([, value]) => value),
          );
          const rows = [
            ...first.map((value, x) => ({ x, value })),
            ...late.map(([x, value]) => ({ x, value })),
          ].sort((a, b) => a.x - b.x);
          const built = createPyramid(
            Float64Array.from(rows, (row) => row.x),
            Float64Array.from(rows, (row) => row.value),
          );
          expect(visible(after)).toEqual(visible(built));
        },
      ),
    );
  });

  it('lets two futures of one pyramid grow without seeing each other', () => {
    const base = appendRows(createPyramid(ramp(40), ramp(40)), [40], [1]);
    const left = appendRows(base, [41], [2]);
    const right = appendRows(base, [41], [3]);
    expect([left.y.at(-1), right.y.at(-1), base.y.length]).toEqual([2, 3, 41]);
  });

  it('never writes into the columns it was made of', () => {
    const room = new Float64Array(8);
    const x = room.subarray(0, 4).map((_, row) => row);
    const values = room.subarray(0, 4);
    appendRows(createPyramid(x, values), [9], [9]);
    expect(Array.from(room)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('leaves rows without an x out and takes infinite values for missing', () => {
    const pyramid = appendRows(createPyramid(ramp(1), ramp(1)), [Number.NaN, 2], [5, Infinity]);
    expect(Array.from(pyramid.y)).toEqual([0, Number.NaN]);
    expect(appendRows(pyramid, [], [])).toBe(pyramid);
  });

  it('takes its first rows as if there were no others', () => {
    fc.assert(
      fc.property(y, fc.nat(700), (values, count) => {
        const rows = Math.min(count, values.length);
        const cut = takeRows(createPyramid(ramp(values.length), Float64Array.from(values)), rows);
        const built = createPyramid(ramp(rows), Float64Array.from(values.slice(0, rows)));
        expect(visible(cut)).toEqual(visible(built));
      }),
    );
  });

  it('replaces everything from an x on', () => {
    const pyramid = replaceFrom(createPyramid(ramp(5), ramp(5)), 3, [3, 4], [30, 40]);
    expect(Array.from(pyramid.y)).toEqual([0, 1, 2, 30, 40]);
  });

  it('forgets old rows once they are half of all', () => {
    const pyramid = createPyramid(ramp(100), ramp(100));
    expect(evictBefore(pyramid, 49)).toBe(pyramid);
    expect(Array.from(evictBefore(pyramid, 95).x)).toEqual([95, 96, 97, 98, 99]);
    expect(evictBefore(pyramid, 0)).toBe(pyramid);
  });

  it('refuses columns of different lengths', () => {
    expect(() => createPyramid(ramp(2), ramp(3))).toThrow(RangeError);
  });
});
