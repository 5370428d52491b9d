import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from './columnOf';
import { createPyramid } from './createPyramid';
import { downsampleM4 } from './downsampleM4';
import { downsamplePyramid } from './downsamplePyramid';

/** Which pixels of each column a line covers, when every segment stays within its column or is drawn straight. */
function pixels(
  line: { x: ArrayLike<number>; y: ArrayLike<number> },
  columns: number,
  height: number,
) {
  const seen: Set<number>[] = Array.from({ length: columns }, () => new Set());
  for (let row = 0; row < line.x.length; row += 1) {
    const column = columnOf(line.x[row]!, 0, 1000, columns);
    const y = line.y[row]!;
    if (Number.isNaN(y)) continue;
    const before = row > 0 ? line.y[row - 1]! : Number.NaN;
    const joined = !Number.isNaN(before) && columnOf(line.x[row - 1]!, 0, 1000, columns) === column;
    const [low, high] = joined ? [Math.min(before, y), Math.max(before, y)] : [y, y];
    for (let pixel = Math.floor(low * height); pixel <= Math.floor(high * height); pixel += 1)
      seen[column]!.add(pixel);
  }
  return seen;
}

/** Every other row is missing, so that no two present rows are joined. */
const speckled = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3000, size: 'max' })
  .map((values) => ({
    x: Float64Array.from(
      { length: values.length * 2 },
      (_, row) => (row * 1000) / values.length / 2,
    ),
    y: Float64Array.from({ length: values.length * 2 }, (_, row) =>
      row % 2 === 0 ? values[row / 2]! : Number.NaN,
    ),
  }));

describe('sampling with the height of a pixel', () => {
  it('covers every pixel that the raw data cover, and none that is more than one away from them', () => {
    fc.assert(
      fc.property(speckled, fc.integer({ min: 1, max: 20 }), ({ x, y }, columns) => {
        const height = 50;
        const raw = pixels({ x, y }, columns, height);
        const drawn = pixels(downsampleM4(x, y, 0, 1000, columns, 1 / height), columns, height);
        raw.forEach((cover, column) => {
          for (const pixel of cover) expect(drawn[column]).toContain(pixel);
          for (const pixel of drawn[column]!)
            expect(cover.has(pixel) || cover.has(pixel - 1) || cover.has(pixel + 1)).toBe(true);
        });
      }),
    );
  });

  it('is bounded by the picture, however many gaps the data have', () => {
    const rows = 200_000;
    const x = Float64Array.from({ length: rows }, (_, row) => row);
    const y = Float64Array.from({ length: rows }, (_, row) =>
      row % 2 === 0 ? (row * 7919) % 1000 : Number.NaN,
    );
    const columns = 100;
    const height = 200;
    const line = downsamplePyramid(createPyramid(x, y), 0, rows, columns, 1000 / height);
    expect(line.x.length).toBeLessThanOrEqual(columns * (height / 2 + 1) * 3);
    expect(downsampleM4(x, y, 0, rows, columns, 1000 / height)).toEqual(line);
  });
});
