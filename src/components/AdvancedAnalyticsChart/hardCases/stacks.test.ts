import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointFigures } from '../interaction/pointRows';
import { listedFigures, tooltipLines } from '../interaction/tooltipLines';
import { chartNotes } from '../parts/chartNotes';
import { frameNotes } from '../parts/frameNotes';
import { frameOf } from '../testSupport/frameOf';
import { englishFormat } from '../testSupport/interactionSettingsOf';

const ids = ['a', 'b', 'c'];
const stacked = (type: 'bar' | 'area', stackOffset?: 'percent') =>
  ids.map((id) => ({ id, label: id, type, stack: 's', stackOffset }));
const columns = { x: [0, 1, 2], y: { a: [1, -2, 0], b: [-3, 4, null], c: [2, -1, 5] } };

/** The tops and bottoms of the bars at a place, in pixels, without those of no height. */
function barsAt(frame: ReturnType<typeof frameOf>, at: number) {
  return frame.shapes
    .flatMap((shape) => (shape.kind === 'boxes' ? [shape] : []))
    .flatMap(({ left, top, bottom, width }) =>
      [...left].flatMap((x, index) =>
        Math.abs(x + width / 2 - frame.x.toPixel(at)) < width
          ? [{ top: top[index] ?? 0, bottom: bottom[index] ?? 0 }]
          : [],
      ),
    )
    .filter(({ top, bottom }) => bottom > top)
    .sort((one, other) => one.top - other.top);
}

describe('hard cases of stacks', () => {
  it('case 6: bars on each other part at zero, do not overlap, and reach exactly both sums', () => {
    const frame = frameOf({ columns, series: stacked('bar') });
    const map = frame.axes[0]?.map ?? ((value: number) => value);
    const sums = [
      [3, -3],
      [4, -3],
      [5, 0],
    ] as const;
    sums.forEach(([above, below], at) => {
      const bars = barsAt(frame, at);
      expect(bars[0]?.top).toBeCloseTo(map(above));
      expect(bars.at(-1)?.bottom).toBeCloseTo(map(below));
      bars.slice(1).forEach(({ top }, index) => {
        expect(top).toBeGreaterThanOrEqual((bars[index]?.bottom ?? 0) - 1e-9);
      });
    });
  });

  it('case 6: areas do not overlap at any row, with gaps and changes of sign', () => {
    const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(null));
    const layer = fc.array(value, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(layer, layer, layer, (a, b, c) => {
        const frame = frameOf({
          columns: { x: [0, 1, 2, 3, 4], y: { a, b, c } },
          series: stacked('bar'),
        });
        for (let at = 0; at < 5; at += 1) {
          const bars = barsAt(frame, at);
          bars.slice(1).forEach(({ top }, index) => {
            expect(top).toBeGreaterThanOrEqual((bars[index]?.bottom ?? 0) - 1e-6);
          });
        }
      }),
    );
  });

  it('case 6: the tooltip adds the plain sum of what is there', () => {
    const { input } = frameOf({ columns, series: stacked('area') });
    const totalAt = (row: number) => {
      const figures = pointFigures(input.data, row, input.hidden);
      const active = { row, seriesId: null };
      const listed = listedFigures(figures, { maxRows: 12, sort: 'series', active });
      return tooltipLines(figures, listed, active, null, englishFormat).at(-1);
    };
    expect([0, 1, 2].map((row) => totalAt(row)?.text)).toEqual(['0', '1', '5']);
    expect(totalAt(0)).toMatchObject({ label: 'Total', color: null });
  });

  it('case 7: shares of a total of zero are left blank, with a note', () => {
    const zero = { x: [0, 1, 2], y: { a: [1, 0, 1], b: [1, 0, 3], c: [0, 0, 0] } };
    const frame = frameOf({ columns: zero, series: stacked('bar', 'percent') });
    expect(barsAt(frame, 1)).toEqual([]);
    expect(barsAt(frame, 0)).toHaveLength(2);
    expect(frameNotes(frame)).toEqual(['zeroTotals']);
    expect(chartNotes([], frame, englishFormat)).toEqual([
      '1 place has a total of zero and no shares.',
    ]);
    const areas = frameOf({ columns: zero, series: stacked('area', 'percent') });
    const [band] = areas.shapes.filter(({ kind }) => kind === 'band');
    expect(band?.kind === 'band' && [...band.upper].some(Number.isNaN)).toBe(true);
  });

  it('case 7: shares of what is below zero are refused, with the reason', () => {
    const frame = frameOf({ columns, series: stacked('area', 'percent') });
    expect(frameNotes(frame)).toEqual(['percentRefused']);
    expect(frame.refusedStacks).toEqual(['s']);
    // What is drawn is not written as shares either.
    expect(frame.axes[0]?.ticks.map(({ text }) => text)).toEqual(['-4', '-2', '0', '2', '4', '6']);
    expect(chartNotes([], frame, englishFormat)).toEqual([
      'Not drawn as shares, because some values are below zero.',
    ]);
  });
});
