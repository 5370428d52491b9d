// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DataQuality } from '../../../series';
import { AdvancedAnalyticsChart } from '../AdvancedAnalyticsChart';
import { exportCsv } from '../export/exportCsv';
import { shapePath } from '../picture/shapePath';
import { tableCell, tableColumns } from '../table/tableView';
import { describeData } from '../testSupport/describeData';
import { coordinatesOf, frameOf } from '../testSupport/frameOf';
import { englishFormat } from '../testSupport/interactionSettingsOf';
import { readOne } from '../testSupport/readOne';

const start = Date.UTC(2026, 0, 1);
const labels = (texts: readonly { text: string }[]) => texts.map(({ text }) => text);
const nonNumbers = /NaN|Infinity|undefined|null/;

describe('what a legend and a summary state', () => {
  const day = 86_400_000;
  const stated = () => screen.getByRole('list', { name: 'Series' }).textContent;

  it('is the same: neither counts the day that still grows', async () => {
    render(
      <AdvancedAnalyticsChart
        title="Cost"
        now={start + 3.5 * day}
        series={[{ id: 'y', label: 'Compute', unit: 'count' }]}
        columns={{ x: [0, 1, 2, 3].map((at) => start + at * day), y: { y: [10, 20, 15, 99] } }}
      />,
    );
    expect(await screen.findByText(/^Compute: latest 15,/)).toBeVisible();
    expect(stated()).toContain('15');
    expect(stated()).not.toContain('99');
  });

  it.each([
    ['count', 'Sum 60'],
    ['EUR', 'Sum €60'],
    ['ratio', 'Compute'],
    ['ms', 'Compute'],
  ])(
    'of categories in %s is no latest one, and a sum only where one can be made',
    async (unit, text) => {
      render(
        <AdvancedAnalyticsChart
          title="Cost"
          series={[{ id: 'y', label: 'Compute', unit, type: 'bar' }]}
          columns={{ x: ['A', 'B', 'C'], y: { y: [10, 20, 30] } }}
        />,
      );
      expect(await screen.findByText(/^Compute: low .* at A, high .* at C\.$/)).toBeVisible();
      expect(stated()).toMatch(new RegExp(`${text}$`));
      expect(document.body).not.toHaveTextContent(/latest|trend|rising/);
    },
  );
});

describe('hard cases of single figures', () => {
  const x = [0, 1, 2, 3, 4, 5, 6];
  const faulty = [1, NaN, null, undefined, Infinity, -Infinity, 2];

  it('case 1: what is no number is a gap in the picture, an empty cell, and in no sentence', async () => {
    const frame = frameOf({ columns: { x, y: { y: faulty } } });
    const [line] = frame.shapes;
    expect(line && shapePath(line)).not.toMatch(nonNumbers);
    // Two dots, of the first and of the last row, and nothing between them.
    expect(line && shapePath(line).match(/M/g)).toHaveLength(2);
    const { data } = frame.input;
    expect(await exportCsv(data, null, englishFormat).text()).toBe(
      'x,y\r\n0,1\r\n1,\r\n2,\r\n3,\r\n4,\r\n5,\r\n6,2\r\n',
    );
    const [column] = tableColumns(data, new Set(), englishFormat);
    expect(x.map((row) => column && tableCell(column, row, 'en'))).toEqual([
      '1',
      '',
      '',
      '',
      '',
      '',
      '2',
    ]);
    expect(describeData(data).join(' ')).not.toMatch(nonNumbers);
  });

  it('case 1: onQuality counts each kind, and nothing of it stands anywhere on the page', async () => {
    const onQuality = vi.fn<(quality: DataQuality) => void>();
    const { container } = render(
      <AdvancedAnalyticsChart
        title="Faults"
        series={[{ id: 'y', label: 'Value' }]}
        columns={{ x, y: { y: faulty } }}
        onQuality={onQuality}
        now={0}
      />,
    );
    // Its line is kept from the start, so that nothing moves when it comes.
    const line = container.querySelector('[data-part="quality"]');
    expect(line).toBeEmptyDOMElement();
    await waitFor(() => expect(line).toHaveTextContent(/notes on these figures/));
    expect(onQuality).toHaveBeenCalledOnce();
    expect(onQuality.mock.calls[0]?.[0].issues).toEqual([
      { kind: 'nan', seriesId: 'y', count: 1, firstRow: 1 },
      { kind: 'missing', seriesId: 'y', count: 2, firstRow: 2 },
      { kind: 'infinite', seriesId: 'y', count: 2, firstRow: 4 },
    ]);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('case 1: an interval before a forecast and a value after it are not missed', () => {
    const series = [
      {
        id: 'spend',
        label: 'Spend',
        y: 'y',
        forecastFrom: 3,
        intervals: [{ level: 0.8, lower: 'lo', upper: 'hi' }],
      },
    ];
    const columns = {
      x: [0, 1, 2, 3, 4],
      y: { y: [1, null, 3, 4, null], lo: [null, null, null, 3, 3], hi: [null, null, null, 5, 6] },
    };
    expect(frameOf({ columns, series }).input.data.quality.issues).toEqual([
      { kind: 'missing', seriesId: 'spend', count: 1, firstRow: 1 },
    ]);
  });

  it.each([
    ['no rows', { x: [], y: { y: [] } }],
    ['a series without a column', { x: [], y: {} }],
  ])('case 2: %s are an empty answer, said in words', (_, columns) => {
    render(
      <AdvancedAnalyticsChart title="Cost" series={[{ id: 'y', label: 'Y' }]} columns={columns} />,
    );
    expect(screen.getByRole('region', { name: 'Cost' })).toHaveAttribute('data-state', 'empty');
    expect(screen.getByText('No figures yet')).toBeVisible();
    const frame = frameOf({ columns, series: [{ id: 'y', label: 'Y' }] });
    expect(frame.shapes).toEqual([]);
    expect(labels(frame.axes[0]?.ticks ?? [])).toContain('0.0');
  });

  it('case 2: rows whose values are all missing are an empty answer too, and keep their axes', () => {
    const columns = { x: [start, start + 86_400_000], y: { y: [null, NaN] } };
    render(
      <AdvancedAnalyticsChart title="Cost" series={[{ id: 'y', label: 'Y' }]} columns={columns} />,
    );
    const root = screen.getByRole('region', { name: 'Cost' });
    expect(root).toHaveAttribute('data-state', 'empty');
    // What it says on its axes is in the story AllMissing, since nothing is laid out here.
    expect(root.querySelector('[data-part="frame"]')).not.toBeNull();
    const frame = frameOf({ columns });
    expect(frame.notice).toBe('nothing-in-view');
    expect(labels(frame.xTicks).length).toBeGreaterThan(1);
    expect(labels(frame.axes[0]?.ticks ?? []).length).toBeGreaterThan(1);
  });

  it('case 3: one point stands in the middle of its bucket, with ticks that differ', () => {
    const frame = frameOf({ columns: { x: [start], y: { y: [5] } } });
    expect(frame.shapes).toHaveLength(1);
    const halfDay = 43_200_000;
    expect(frame.view).toEqual([start - halfDay, start + halfDay]);
    expect(frame.x.toPixel(start)).toBeCloseTo(frame.plot.width / 2);
    for (const texts of [labels(frame.axes[0]?.ticks ?? []), labels(frame.xTicks)]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('case 3: one point a series at different places are as many marks', () => {
    const columns = {
      x: [1, 2, 3],
      y: { a: [4, null, null], b: [null, 5, null], c: [null, null, 6] },
    };
    const frame = frameOf({ columns });
    expect(frame.shapes.map(({ ink }) => ink)).toEqual(['series-0', 'series-1', 'series-2']);
  });

  it('case 4: equal values lie in the middle, zeros on an axis from 0 to 1, labels differ', () => {
    const middleOf = (y: number[]) => {
      const frame = frameOf({ columns: { x: [1, 2, 3], y: { y } } });
      const texts = labels(frame.axes[0]?.ticks ?? []);
      expect(new Set(texts).size).toBe(texts.length);
      return { share: (frame.axes[0]?.map(y[0] ?? 0) ?? 0) / frame.plot.height, frame };
    };
    expect(middleOf([7, 7, 7]).share).toBeCloseTo(0.5);
    expect(middleOf([-3e9, -3e9]).share).toBeCloseTo(0.5);
    expect(middleOf([1e9, 1e9 + 1e-6, 1e9 + 2e-6]).frame.axes[0]?.title).toMatch(
      /\+ 1B|1,000,000,000/,
    );
    expect(middleOf([0, 0, 0]).frame.axes[0]?.domain).toEqual([0, 1]);
  });

  it('case 4: what close labels are added to has a line of its own above them', () => {
    const topOf = (y: number[], label?: string) =>
      frameOf({
        columns: { x: [1, 2, 3], y: { y } },
        ...(label === undefined ? {} : { yAxes: [{ id: 'y', label }] }),
      }).plot.top;
    const close = [1e9, 1e9 + 1e-6, 1e9 + 2e-6];
    expect(topOf(close)).toBeGreaterThanOrEqual(topOf([1, 2, 3]) + 16);
    expect(topOf(close)).toBe(topOf([1, 2, 3], 'Named'));
    expect(topOf(close, 'Named')).toBe(topOf([1, 2, 3], 'Named'));
  });

  it('case 5: a linear axis has four to six labels, whatever its ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (low, span) => {
          const frame = frameOf({
            columns: { x: [1, 2], y: { y: [low, low + span] } },
            height: 360,
          });
          const { length } = frame.axes[0]?.ticks ?? [];
          expect(length).toBeGreaterThanOrEqual(3);
          expect(length).toBeLessThanOrEqual(6);
        },
      ),
    );
  });

  it.each([
    ['of all sizes', [1e-12, 1e-3, 1, 1e6, 1e15]],
    ['at the ends of numbers', [5e-324, 1, 1.797e308]],
  ])('case 5: values %s have finite places, and 12 labels at most that differ', (_, y) => {
    for (const scale of ['linear', 'log', 'symlog'] as const) {
      const columns = { x: y.map((__, row) => row), y: { y } };
      const frame = frameOf({ columns, yAxes: [{ id: 'y', scale }] });
      expect(coordinatesOf(frame).every(Number.isFinite)).toBe(true);
      const texts = labels(frame.axes[0]?.ticks ?? []);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThan(1);
      expect(texts.length).toBeLessThanOrEqual(12);
    }
  });

  it('case 5: a logarithmic axis has a label every so many whole decades', () => {
    const columns = { x: [1, 2], y: { y: [1e-12, 1e15] } };
    const ticks = frameOf({ columns, yAxes: [{ id: 'y', scale: 'log' }] }).axes[0]?.ticks ?? [];
    const powers = ticks.map(({ value }) => Math.log10(value));
    const steps = powers.slice(1).map((power, index) => Math.round(power - (powers[index] ?? 0)));
    expect(new Set(steps).size).toBe(1);
    expect(powers.every((power) => Math.abs(power - Math.round(power)) < 1e-9)).toBe(true);
    expect(readOne([1, 2], [1e-12, 1e15]).quality.issues).toEqual([]);
  });
});
