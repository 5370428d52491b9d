import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumns } from './readColumns';

const cell = fc.oneof(
  fc.double(),
  fc.constantFrom(
    null,
    undefined,
    Number.NaN,
    Infinity,
    '1,234',
    '5',
    2n ** 60n + 1n,
    7n,
    {},
    true,
    new Date(0),
  ),
);
const place = fc.oneof(
  fc.double(),
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(null, 'x', undefined),
);

function issuesOf(...values: unknown[]) {
  const { quality } = readColumns({ x: values.map((_, row) => row), y: { a: values } });
  return quality.issues.map(({ kind, count, firstRow }) => [kind, count, firstRow]);
}

describe('readColumns', () => {
  it('gives finite ascending x and finite or missing y, whatever comes in, and loses no row unsaid', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, cell), { maxLength: 60 }), (rows) => {
        const { x, y, order, quality } = readColumns({
          x: rows.map(([at]) => at),
          y: { a: rows.map(([, value]) => value) },
        });
        const column = y.get('a')!;
        expect(column).toHaveLength(x.length);
        x.forEach((at, row) => {
          expect(Number.isFinite(at)).toBe(true);
          if (row > 0) expect(at).toBeGreaterThanOrEqual(x[row - 1]!);
          expect(Math.abs(column[row]!)).not.toBe(Infinity);
          const source = rows[order ? order[row]! : row]!;
          if (typeof source[1] === 'number' && Number.isFinite(source[1]))
            expect(column[row]).toBe(source[1]);
        });
        const bad = quality.issues.find(({ kind }) => kind === 'bad-x')?.count ?? 0;
        expect(quality.used + bad).toBe(quality.rows);
      }),
    );
  });

  it('draws permuted rows as it draws sorted ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 2, maxLength: 60 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (places, keys) => {
          const sorted = [...places].sort((a, b) => a - b).map((at, row) => [at, row] as const);
          const shuffled = sorted
            .map((row) => ({ row, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
          const read = (rows: (readonly [number, number])[]) =>
            readColumns({ x: rows.map(([at]) => at), y: { a: rows.map(([at]) => at * 2) } });
          expect(read(shuffled).x).toEqual(read(sorted).x);
          expect(read(shuffled).y).toEqual(read(sorted).y);
        },
      ),
    );
  });

  it('counts each kind of trouble with its first row', () => {
    expect(issuesOf(1, null, undefined, 2)).toEqual([['missing', 2, 1]]);
    expect(issuesOf(Number.NaN, 1)).toEqual([['nan', 1, 0]]);
    expect(issuesOf(1, Infinity, -Infinity)).toEqual([['infinite', 2, 1]]);
    expect(issuesOf('1,234', 5, { valueOf: () => 3 })).toEqual([['refused', 2, 0]]);
    expect(issuesOf(2n ** 53n + 1n, 12n)).toEqual([['lossy', 1, 0]]);
    expect(issuesOf(10n ** 400n)).toEqual([['infinite', 1, 0]]);
    expect(issuesOf(1, 2, 3)).toEqual([]);
  });

  it('takes NaN in a typed column for missing, as the model says', () => {
    const { quality } = readColumns({
      x: [0, 1],
      y: { a: Float64Array.of(Number.NaN, 1), b: Float32Array.of(1, Number.NaN) },
    });
    expect(quality.issues.map(({ kind, seriesId }) => [kind, seriesId])).toEqual([
      ['missing', 'a'],
      ['missing', 'b'],
    ]);
  });

  it('adopts clean columns without a copy', () => {
    const x = Float64Array.of(1, 2);
    const a = Float64Array.of(Number.NaN, 4);
    const read = readColumns({ x, y: { a } });
    expect(read.x).toBe(x);
    expect(read.y.get('a')).toBe(a);
    expect(read.order).toBeNull();
  });

  it('says what was unsorted and doubled, and remembers where each row came from', () => {
    const { x, order, quality } = readColumns({ x: [3, 1, 2, 1], y: { a: [30, 10, 20, 11] } });
    expect(Array.from(x)).toEqual([1, 1, 2, 3]);
    expect(Array.from(order!)).toEqual([1, 3, 2, 0]);
    expect(quality.issues).toEqual([
      { kind: 'unsorted', seriesId: null, count: 2, firstRow: 1 },
      { kind: 'duplicate-x', seriesId: null, count: 1, firstRow: 3 },
    ]);
  });

  it('merges duplicates as it is told, without counting missing values', () => {
    const merged = (onDuplicate: 'first' | 'last' | 'sum' | 'mean') => {
      const { y, x } = readColumns(
        { x: [1, 1, 1, 2, 2], y: { a: [null, 4, 8, null, null] } },
        { onDuplicate },
      );
      expect(Array.from(x)).toEqual([1, 2]);
      return Array.from(y.get('a')!);
    };
    expect([merged('first'), merged('last'), merged('sum'), merged('mean')]).toEqual([
      [4, Number.NaN],
      [8, Number.NaN],
      [12, Number.NaN],
      [6, Number.NaN],
    ]);
  });

  it('fills short columns with missing values and leaves what is beyond x out', () => {
    const { y, quality } = readColumns({ x: [1, 2, 3], y: { short: [1], long: [1, 2, 3, 4, 5] } });
    expect(Array.from(y.get('short')!)).toEqual([1, Number.NaN, Number.NaN]);
    expect(y.get('long')).toHaveLength(3);
    expect(quality.issues.map(({ kind, count }) => [kind, count])).toEqual([
      ['missing', 2],
      ['extra', 2],
    ]);
  });

  it('reads dates and ISO texts as times: without a zone UTC, a bare day in the zone asked for', () => {
    const x = [
      new Date(0),
      '1970-01-01T00:00:01',
      '1970-01-01 00:00:02+01:00',
      '1970-01-02',
      '03/04/2024',
      '2024-02-30',
      '1970-01-03T00:00Z',
    ];
    const { x: read, quality } = readColumns(
      { x, y: {} },
      { xType: 'time', timeZone: 'America/New_York' },
    );
    expect(Array.from(read)).toEqual([
      -3_598_000,
      0,
      1000,
      86_400_000 + 5 * 3_600_000,
      172_800_000,
    ]);
    expect(quality.issues[0]).toMatchObject({ kind: 'unsorted' });
    expect(quality.issues).toContainEqual({ kind: 'bad-x', seriesId: null, count: 2, firstRow: 4 });
  });

  it('warns of seconds that were handed over as milliseconds', () => {
    const kinds = (x: number[]) =>
      readColumns({ x, y: {} }, { xType: 'time' }).quality.issues.map(({ kind }) => kind);
    expect(kinds([1_704_067_200, 1_704_067_260])).toEqual(['epoch-seconds']);
    expect(kinds([1_704_067_200_000])).toEqual([]);
    expect(kinds([])).toEqual([]);
  });

  it('survives ids that are names of objects’ own parts', () => {
    const y = JSON.parse('{"__proto__": [1], "constructor": [2]}') as Record<string, number[]>;
    expect([...readColumns({ x: [0], y }).y.keys()]).toEqual(['__proto__', 'constructor']);
  });
});
