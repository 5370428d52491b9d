import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seriesChart } from './seriesChart';

const anySeries = fc
  .uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.double({ noNaN: true }) }), {
    selector: ({ x }) => x,
    maxLength: 20,
  })
  .map((rows) => rows.sort((a, b) => a.x - b.x))
  .map((rows) => ({
    x: Float64Array.from(rows, ({ x }) => x),
    y: Float64Array.from(rows, ({ y }) => y),
  }));

test('each figure stands at its own x, and nothing anywhere else', () => {
  fc.assert(
    fc.property(fc.array(anySeries, { maxLength: 4 }), (given) => {
      const series = given.map((each, index) => ({
        id: `s${String(index)}`,
        label: `Series ${String(index)}`,
        unit: 'count',
        ...each,
      }));
      const { columns, series: specs } = seriesChart(series);
      expect(specs).toEqual(series.map(({ id, label, unit }) => ({ id, label, unit })));
      const places = Array.from(columns?.x ?? [], Number);
      expect(places).toEqual([...new Set(series.flatMap(({ x }) => [...x]))].sort((a, b) => a - b));
      for (const { id, x, y } of series) {
        const own = new Map(Array.from(x, (at, row) => [at, y[row]]));
        const column = columns?.y[id];
        expect(places.map((_, row) => column?.[row])).toEqual(
          places.map((at) => own.get(at) ?? NaN),
        );
      }
    }),
  );
});
