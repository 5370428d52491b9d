import { describe, expect, it } from 'vitest';
import { clusterAnnotations } from '../../../series';
import { spreadLabels } from '../marks/spreadLabels';
import { moveActive } from '../interaction/moveActive';
import { findBreaches } from '../../../series';
import { coordinatesOf, frameOf } from '../testSupport/frameOf';

const labels = (texts: readonly { text: string }[]) => texts.map(({ text }) => text);

describe('hard cases of what is drawn', () => {
  it.each([
    ['America/New_York', Date.UTC(2026, 10, 1, 2)],
    ['Europe/Berlin', Date.UTC(2026, 9, 24, 22)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 10)],
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 4)],
  ])(
    '11: has a different label for each hour across the change of the clock in %s',
    (timeZone, from) => {
      const x = Float64Array.from({ length: 13 }, (_, hour) => from + hour * 3_600_000);
      const frame = frameOf({
        columns: { x, y: { y: x.map((_, row) => row) } },
        timeZone,
        width: 1200,
      });
      const texts = labels(frame.xTicks);
      expect(new Set(texts).size).toBe(texts.length);
      expect(frame.clockChanges).toHaveLength(1);
    },
  );

  it('14: has a frame for every size', () => {
    for (const [width, height] of [
      [1, 1],
      [40, 320],
      [320, 1],
      [4000, 2000],
    ] as const) {
      const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, width, height });
      expect(coordinatesOf(frame).every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    ['beyond the data', [100, 200]],
    ['the wrong way round', [2, 1]],
    ['no numbers', [NaN, NaN]],
    ['of no width', [1.5, 1.5]],
  ] as const)('18: has finite places for a part in view that is %s', (_, domain) => {
    const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, domain });
    expect(frame.view[0]).toBeLessThan(frame.view[1]);
    expect(coordinatesOf(frame).every((value) => !Number.isNaN(value))).toBe(true);
  });

  it('18: says that there is nothing in a part beyond the data', () => {
    const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, domain: [100, 200] });
    expect(frame.notice).toBe('nothing-in-view');
  });

  it('19: swaps crossed bounds and counts them; a band breaks where a bound is missing', () => {
    const series = [{ id: 'y', label: 'Y', intervals: [{ level: 0.8, lower: 'lo', upper: 'hi' }] }];
    const columns = {
      x: [0, 1, 2, 3],
      y: { y: [1, 2, 3, 4], lo: [0, 5, null, 1], hi: [2, 1, 4, 6] },
    };
    const frame = frameOf({ columns, series });
    const kinds = frame.input.data.quality.issues.map(({ kind }) => kind);
    expect(kinds).toContain('crossed');
    const band = frame.shapes.find(({ kind }) => kind === 'band');
    expect(band?.kind === 'band' && [...band.upper].some(Number.isNaN)).toBe(true);
  });

  it('19: draws a forecast over what was measured, and levels of 0 and 1', () => {
    const series = [
      {
        id: 'y',
        label: 'Y',
        forecastFrom: 1,
        intervals: [0, 1, 1.5].map((level) => ({ level, lower: 'lo', upper: 'hi' })),
      },
    ];
    const columns = { x: [0, 1, 2], y: { y: [1, 2, 3], lo: [0, 1, 2], hi: [2, 3, 4] } };
    const { shapes } = frameOf({ columns, series });
    expect(shapes.filter(({ kind }) => kind === 'band')).toHaveLength(2);
    const dashes = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.dash.length] : []));
    expect(dashes).toEqual([0, 2]);
  });

  it('20: takes a value that equals its limit for no breach, and a gap in the limit for none', () => {
    const x = Float64Array.of(0, 1, 2, 3);
    const y = Float64Array.of(5, 6, 7, 8);
    const rows = (at: number | Float64Array) =>
      findBreaches(x, y, { at, breach: 'above' }).map(({ fromRow, toRow }) => [fromRow, toRow]);
    expect(rows(8)).toEqual([]);
    expect(rows(6)).toEqual([[2, 3]]);
    expect(rows(Float64Array.of(4, Number.NaN, Number.NaN, 4))).toEqual([
      [0, 0],
      [3, 3],
    ]);
  });

  it('20: labels of 100 limits stand apart', () => {
    const thresholds = Array.from({ length: 100 }, (_, at) => ({
      id: `t${at}`,
      label: `Limit ${at}`,
      at: at / 10,
      breach: 'above' as const,
    }));
    const frame = frameOf({ columns: { x: [0, 1], y: { y: [0, 10] } }, thresholds });
    const places = [...spreadLabels(frame, thresholds).values()].sort((a, b) => a - b);
    expect(places.length).toBeGreaterThan(10);
    places.slice(1).forEach((at, index) => {
      expect(at - (places[index] ?? 0)).toBeGreaterThanOrEqual(14);
    });
  });

  it('21: makes one mark of 500 events of one day, which keys lead to', () => {
    const events = Array.from({ length: 500 }, (_, index) => ({
      id: String(index),
      at: 5 + index / 50_000,
      label: `Event ${index}`,
    }));
    const columns = { x: [0, 5, 10], y: { y: [1, 2, 3] } };
    const frame = frameOf({ columns });
    const clusters = clusterAnnotations(events, frame.x.toValue(26) - frame.x.toValue(0));
    expect(clusters.map(({ members }) => members.length)).toEqual([500]);
    const landmarks = { anomalies: [], thresholds: [], annotations: events };
    const there = moveActive(
      frame,
      { row: 0, seriesId: 'y' },
      { kind: 'annotation', to: 1 },
      landmarks,
    );
    expect(there?.row).toBe(1);
  });

  it('22: tells series apart without colour, by patterns, dashes, and names at the ends of lines', () => {
    const ids = ['a', 'b', 'c'];
    const columns = { x: [0, 1], y: { a: [1, 2], b: [2, 3], c: [3, 4] } };
    const withType = (type: 'line' | 'bar') => ids.map((id) => ({ id, label: id, type }));
    const plain = { columns, isPatterned: true, hasEndLabels: true };
    const lines = frameOf({ ...plain, series: withType('line') });
    const dashes = lines.shapes.flatMap((shape) =>
      shape.kind === 'line' ? [shape.dash.join(' ')] : [],
    );
    expect(new Set(dashes).size).toBe(3);
    expect(lines.endLabels.map(({ text }) => text)).toEqual(['c', 'b', 'a']);
    lines.endLabels.slice(1).forEach(({ at }, index) => {
      expect(at - (lines.endLabels[index]?.at ?? 0)).toBeGreaterThanOrEqual(16);
    });
    const bars = frameOf({ ...plain, series: withType('bar') });
    const patterns = bars.shapes.map((shape) => shape.kind === 'boxes' && shape.pattern);
    expect(new Set(patterns)).toEqual(new Set([0, 1, 2]));
  });

  it('22: has no names at the ends of lines where they would take the room of the figures', () => {
    const columns = { x: [0, 1], y: { 'a name of some length': [1, 2] } };
    const narrow = frameOf({ columns, hasEndLabels: true, width: 320 });
    expect(narrow.endLabels).toEqual([]);
    const ids = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const many = Object.fromEntries(ids.map((id, index) => [id, [index, index]]));
    expect(frameOf({ columns: { x: [0, 1], y: many }, hasEndLabels: true }).endLabels).toEqual([]);
  });

  it.each([
    ['ar-EG', /[\u0660-\u0669]/],
    ['fa-IR', /[\u06f0-\u06f9]/],
    ['hi-IN', /\d|[\u0966-\u096f]/],
    ['de-CH', /\d/],
    ['ja-JP-u-ca-japanese', /\d/],
  ])(
    '23: writes axes in the digits of %s; time is not mirrored, and the axis stands where reading begins',
    (locale, digits) => {
      const from = Date.UTC(2026, 0, 1);
      const x = Array.from({ length: 40 }, (_, day) => from + day * 86_400_000);
      const columns = { x, y: { y: x.map((_, day) => day * 12_345) } };
      const frame = frameOf({ columns, locale, isRightToLeft: true });
      expect(labels(frame.axes[0]?.ticks ?? []).at(-1)).toMatch(digits);
      expect(labels(frame.xTicks).join(' ')).toMatch(digits);
      expect(frame.x.toPixel(x[1] ?? 0)).toBeGreaterThan(frame.x.toPixel(x[0] ?? 0));
      expect(frame.axes[0]?.side).toBe('right');
    },
  );
});
