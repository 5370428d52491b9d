import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignColumns } from './alignColumns';
import { assembleFan } from './assembleFan';
import { clusterAnnotations } from './clusterAnnotations';
import { placeAnomalies } from './placeAnomalies';
import { stackLayers } from './stackLayers';
import { stepLine } from './stepLine';
import { totalLayers } from './totalLayers';

const value = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(Number.NaN));
const layersOf = (values: fc.Arbitrary<number>) =>
  fc.integer({ min: 1, max: 12 }).chain((rows) =>
    fc.array(
      fc
        .array(values, { minLength: rows, maxLength: rows })
        .map((column) => Float64Array.from(column)),
      { minLength: 1, maxLength: 6 },
    ),
  );

function column(...values: number[]): Float64Array {
  return Float64Array.from(values);
}

describe('stackLayers', () => {
  it('keeps every thickness, lets no two layers overlap and adds up on both sides of zero', () => {
    fc.assert(
      fc.property(layersOf(value), (columns) => {
        const { layers } = stackLayers(columns);
        for (let row = 0; row < columns[0]!.length; row += 1) {
          const bands = layers
            .map((layer, index) => ({
              low: layer.lower[row]!,
              high: layer.upper[row]!,
              value: columns[index]![row]!,
            }))
            .filter((band) => !Number.isNaN(band.value));
          for (const band of bands) expect(band.high - band.low).toBe(Math.abs(band.value));
          const sorted = [...bands].sort((a, b) => a.low - b.low || a.high - b.high);
          sorted.forEach((band, index) => {
            if (index > 0) expect(band.low).toBeGreaterThanOrEqual(sorted[index - 1]!.high);
          });
          const sum = (keep: (each: number) => boolean) =>
            bands
              .map((band) => band.value)
              .filter(keep)
              .reduce((a, b) => a + b, 0);
          expect(Math.max(0, ...bands.map((band) => band.high))).toBe(sum((each) => each > 0));
          expect(Math.min(0, ...bands.map((band) => band.low))).toBe(sum((each) => each < 0) + 0);
        }
      }),
    );
  });

  it('shows a gap in a layer whose value is missing, and none in those above it', () => {
    const { layers } = stackLayers([column(1, 1), column(2, Number.NaN), column(3, 3)]);
    expect(Array.from(layers[1]!.upper)).toEqual([3, Number.NaN]);
    expect(Array.from(layers[2]!.lower)).toEqual([3, 1]);
  });

  it('makes shares that end at 1, and leaves a row without a total blank', () => {
    const positive = fc.oneof(
      fc.double({ min: 0, max: 1.7e308, noNaN: true }),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(layersOf(positive), (columns) => {
        const { layers, zeroTotals } = stackLayers(columns, 'percent');
        let blank = 0;
        for (let row = 0; row < columns[0]!.length; row += 1) {
          const present = columns.map((each) => each[row]!).filter((each) => !Number.isNaN(each));
          const tops = layers
            .map((layer) => layer.upper[row]!)
            .filter((each) => !Number.isNaN(each));
          if (present.length > 0 && present.every((each) => each === 0)) {
            blank += 1;
            expect(tops).toEqual([]);
          } else if (present.length > 0) expect(Math.max(...tops)).toBeCloseTo(1, 9);
        }
        expect(zeroTotals).toBe(blank);
      }),
    );
  });

  it('refuses shares of a whole that has negative parts', () => {
    expect(stackLayers([column(1), column(-1)], 'percent')).toEqual({
      layers: [],
      refused: 'negative',
      zeroTotals: 0,
    });
  });

  it('piles up everything in one direction when asked to', () => {
    const { layers } = stackLayers([column(5), column(-2)], 'none');
    expect([layers[1]!.lower[0], layers[1]!.upper[0]]).toEqual([3, 5]);
    expect(stackLayers([]).layers).toEqual([]);
  });
});

describe('totalLayers', () => {
  it('is the plain sum of what is present', () => {
    expect(
      Array.from(totalLayers([column(1, Number.NaN, 5), column(-3, Number.NaN, Number.NaN)])),
    ).toEqual([-2, Number.NaN, 5]);
  });
});

describe('alignColumns', () => {
  it('keeps every row of every series in ascending order of x', () => {
    const series = fc.array(fc.tuple(fc.nat(9), fc.nat(1000)), { maxLength: 15 }).map((rows) => {
      const sorted = rows.sort((a, b) => a[0] - b[0]);
      return {
        x: Float64Array.from(sorted, ([x]) => x),
        y: Float64Array.from(sorted, ([, y]) => y),
      };
    });
    fc.assert(
      fc.property(fc.array(series, { maxLength: 4 }), (all) => {
        const aligned = alignColumns(all);
        expect(aligned.x).toEqual(aligned.x.slice().sort());
        all.forEach((one, index) => {
          const rows = Array.from(
            aligned.x,
            (x, row) => [x, aligned.y[index]![row]!] as const,
          ).filter(([, y]) => !Number.isNaN(y));
          expect(rows).toEqual(Array.from(one.x, (x, row) => [x, one.y[row]!]));
        });
      }),
    );
  });
});

describe('stepLine', () => {
  it('puts the corner where the mode says and none across a gap', () => {
    const x = [0, 2, 4, 6];
    const y = [1, 3, Number.NaN, 5];
    const corners = (mode: 'after' | 'before' | 'middle') => {
      const line = stepLine(x, y, mode);
      return Array.from(line.x, (at, row) => [at, line.y[row]!]);
    };
    expect(corners('after')).toEqual([
      [0, 1],
      [2, 1],
      [2, 3],
      [4, Number.NaN],
      [6, 5],
    ]);
    expect(corners('before')).toEqual([
      [0, 1],
      [0, 3],
      [2, 3],
      [4, Number.NaN],
      [6, 5],
    ]);
    expect(corners('middle')).toEqual([
      [0, 1],
      [1, 1],
      [1, 3],
      [2, 3],
      [4, Number.NaN],
      [6, 5],
    ]);
  });
});

describe('clusterAnnotations', () => {
  it('loses none, keeps clusters apart and each within its distance', () => {
    const marks = fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 80 })
      .map((places) => places.map((at, index) => ({ id: `m${index}`, at })));
    fc.assert(
      fc.property(marks, fc.double({ min: 0, max: 30, noNaN: true }), (annotations, distance) => {
        const clusters = clusterAnnotations(annotations, distance);
        expect(clusters.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
          annotations.map(({ id }) => id).sort(),
        );
        clusters.forEach((cluster, index) => {
          const next = clusters[index + 1];
          if (next) expect(next.at - cluster.at).toBeGreaterThanOrEqual(distance);
          if (next) expect(next.at).toBeGreaterThan(cluster.at);
        });
      }),
    );
  });

  it('makes one cluster of 500 marks on one day', () => {
    const annotations = Array.from({ length: 500 }, (_, index) => ({
      id: String(index),
      at: index * 100,
    }));
    expect(
      clusterAnnotations(annotations, 86_400_000).map(({ members }) => members.length),
    ).toEqual([500]);
    expect(clusterAnnotations([{ id: 'a', at: Number.NaN }], 5)).toEqual([]);
  });
});

describe('placeAnomalies', () => {
  it('passes flags through to the nearest row and names those without one', () => {
    const flags = [{ at: 21 }, { at: 9 }, { at: 500 }, { at: 30 }, { at: Number.NaN }];
    const { placed, unplaced } = placeAnomalies(
      column(10, 20, 30),
      column(1, 2, Number.NaN),
      flags,
      2,
    );
    expect(placed).toEqual([
      { flag: flags[1], row: 0 },
      { flag: flags[0], row: 1 },
    ]);
    expect(unplaced).toEqual([flags[2], flags[3], flags[4]]);
  });
});

describe('assembleFan', () => {
  const base = {
    id: 'cost',
    label: 'Cost',
    unit: null,
    x: column(0, 1, 2, 3),
    y: column(1, 2, 3, 4),
  };

  it('puts the widest band first and joins the measured line', () => {
    const fan = assembleFan({
      ...base,
      forecast: {
        from: 2,
        level: 0.5,
        lower: column(2.5, 3.5),
        upper: column(3.5, 4.5),
        intervals: [{ level: 0.95, lower: column(0, 0, 1, 1), upper: column(9, 9, 8, 8) }],
      },
    })!;
    expect(fan.bands.map(({ level }) => level)).toEqual([0.95, 0.5]);
    expect(Array.from(fan.bands[1]!.lower)).toEqual([Number.NaN, Number.NaN, 2.5, 3.5]);
    expect(Array.from(fan.bands[0]!.upper)).toEqual([Number.NaN, Number.NaN, 8, 8]);
    expect([fan.from, fan.joinFrom, fan.issues]).toEqual([2, 1, []]);
  });

  it('swaps crossed bounds and says so, and breaks the band where one is missing', () => {
    const fan = assembleFan({
      ...base,
      forecast: { from: 1, level: 0.8, lower: column(5, Number.NaN, 1), upper: column(2, 9, 2) },
    })!;
    expect(Array.from(fan.bands[0]!.lower)).toEqual([Number.NaN, 2, Number.NaN, 1]);
    expect(Array.from(fan.bands[0]!.upper)).toEqual([Number.NaN, 5, Number.NaN, 2]);
    expect(fan.issues).toEqual([{ kind: 'crossed', seriesId: 'cost', count: 1, firstRow: 1 }]);
  });

  it('draws the levels 0 and 1 as they are given and leaves impossible ones out', () => {
    const bounds = { lower: column(1), upper: column(2) };
    const levels = (level: number) =>
      assembleFan({ ...base, forecast: { from: 3, level, ...bounds } })?.bands.length;
    expect([levels(0), levels(1), levels(1.5), levels(Number.NaN)]).toEqual([1, 1, 0, 0]);
  });

  it('has no fan without a forecast row', () => {
    expect(assembleFan(base)).toBeNull();
    expect(
      assembleFan({ ...base, forecast: { from: 4, level: 0.8, lower: column(), upper: column() } }),
    ).toBeNull();
  });
});
