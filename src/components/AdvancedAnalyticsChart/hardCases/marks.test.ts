import { describe, expect, it } from 'vitest';
import { clusterAnnotations, findBreaches } from '../../../series';
import { limitsOf } from '../data/limitsOf';
import { describeChart } from '../describe/describeChart';
import type { ChartSeries } from '../chartSpec';
import { moveActive } from '../interaction/moveActive';
import { sayPoint } from '../interaction/sayPoint';
import { spreadLabels } from '../marks/spreadLabels';
import { describeData } from '../testSupport/describeData';
import { frameOf } from '../testSupport/frameOf';
import { englishFormat, interactionSettingsOf } from '../testSupport/interactionSettingsOf';

describe('hard cases of forecasts, limits and events', () => {
  it('case 19: swaps crossed bounds and counts them; a band breaks where a bound is missing', () => {
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

  it('case 19: draws a forecast over what was measured, and levels of 0 and 1', () => {
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

  it('case 19: says a forecast as one, with an interval or without', () => {
    const said = (spec: Partial<ChartSeries>) => {
      const y = { y: [1, 2, 3], lo: [0, 1, 2], hi: [2, 3, 4] };
      const { data } = frameOf({
        columns: { x: [0, 1, 2], y },
        series: [{ id: 'y', label: 'Y', ...spec }],
      }).input;
      return describeData(data);
    };
    const intervals = [{ level: 0.8, lower: 'lo', upper: 'hi' }];
    const withInterval = 'Y: forecast for 2 3, 80% interval 2 to 4.';
    expect(said({ forecastFrom: 2 })).toContain('Y: forecast for 2 3.');
    expect(said({ forecastFrom: 2, intervals })).toContain(withInterval);
    expect(said({ forecastFrom: 0, intervals })).toEqual([
      'Line chart with 1 series. x from 0 to 2.',
      withInterval,
    ]);
  });

  it('case 20: takes a value that equals its limit for no breach, and a gap in the limit for none', () => {
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

  it('case 20: holds a series against the limits of its axis, an earlier period against none', () => {
    const limit = { label: 'Most', breach: 'above' as const };
    const thresholds = [
      { ...limit, id: 'fixed', at: 4 },
      { ...limit, id: 'own', at: 1, seriesId: 'b' },
      { ...limit, id: 'series', at: 'cap' },
      { ...limit, id: 'range', at: [1, 2] as const, axis: 'other' },
    ];
    const series = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', axis: 'other' },
      { id: 'cap', label: 'Cap' },
      { id: 'before', label: 'A, earlier', y: 'a', role: 'comparison' as const },
    ];
    const columns = { x: [0, 1, 2], y: { a: [3, 4, 5], b: [9, 9, 9], cap: [9, 3, 3] } };
    const { data, yAxes } = frameOf({
      columns,
      series,
      yAxes: [{ id: 'y' }, { id: 'other' }],
    }).input;
    const limits = data.series.map((one) => limitsOf(one, thresholds, data, yAxes).length);
    expect(limits).toEqual([2, 2, 1, 0]);
    const said = describeChart({
      data,
      hidden: new Set(),
      yAxes,
      thresholds,
      anomalies: [],
      incompleteFrom: null,
      format: englishFormat,
      messages: undefined,
    });
    const sentences = said.filter(({ topic }) => topic === 'thresholds').map(({ text }) => text);
    expect(sentences).toEqual([
      'A was above Most (4) 1 time. It still is.',
      'A was above Most 1 time. It still is.',
      'B was above Most (1) 1 time. It still is.',
      'B was above Most (1 to 2) 1 time. It still is.',
      'Cap was above Most (4) 1 time.',
    ]);
  });

  it('case 20: labels of 100 limits do not touch, and those without room are counted by one that has', () => {
    const thresholds = Array.from({ length: 100 }, (_, at) => ({
      id: `t${at}`,
      label: `Limit ${at}`,
      at: at / 10,
      breach: 'above' as const,
    }));
    const frame = frameOf({ columns: { x: [0, 1], y: { y: [0, 10] } }, thresholds });
    const labels = [...spreadLabels(frame, thresholds).values()].sort((a, b) => a.at - b.at);
    expect(labels.length).toBeGreaterThan(10);
    labels.slice(1).forEach(({ at }, index) => {
      expect(at - (labels[index]?.at ?? 0)).toBeGreaterThanOrEqual(14);
    });
    expect(labels.reduce((sum, { others }) => sum + 1 + others, 0)).toBe(100);
    expect(englishFormat.text('moreLimits', { label: 'Limit 3', count: 4 })).toBe('Limit 3 +4');
  });

  it('case 21: makes one mark of 500 events of one day, which keys lead to', () => {
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
    const settings = interactionSettingsOf({
      annotations: events.map((event) => ({ ...event, at: 5 })),
    });
    const command = { kind: 'annotation', to: 1 } as const;
    expect(sayPoint(frame, { row: 1, seriesId: 'y' }, command, settings)).toBe(
      'y, 5, 2, 500 events',
    );
  });
});
