import { describe, expect, it } from 'vitest';
import { pointFigures } from '../interaction/pointRows';
import { listedFigures, tooltipLines } from '../interaction/tooltipLines';
import { tableColumns } from '../table/tableView';
import { frameOf } from '../testSupport/frameOf';
import { englishFormat } from '../testSupport/interactionSettingsOf';

const manyColumns = (count: number, rows: number) => {
  const x = Float64Array.from({ length: rows }, (_, row) => row);
  const y = Object.fromEntries(
    Array.from({ length: count }, (_, id) => [`s${id}`, x.map((at) => at + id)]),
  );
  return { x, y };
};

describe('hard cases of many series and of hostile labels', () => {
  it.each([
    [200, 10_000],
    [5000, 10],
  ])('case 12: %d series of %d rows are all drawn, a few points for each pixel', (count, rows) => {
    const { shapes } = frameOf({ columns: manyColumns(count, rows) });
    expect(shapes).toHaveLength(count);
    const vertices = shapes.reduce((sum, shape) => sum + ('x' in shape ? shape.x.length : 0), 0);
    expect(vertices).toBeLessThanOrEqual(count * Math.min(rows, 4 * 800));
  });

  it('case 12: the tooltip lists the 12 largest of 200, the one that a person is at, and how many more there are', () => {
    const { input } = frameOf({ columns: manyColumns(200, 10) });
    const figures = pointFigures(input.data, 3, input.hidden);
    const listed = (seriesId: string | null, sort: 'series' | 'value') =>
      listedFigures(figures, { maxRows: 12, sort, active: { row: 3, seriesId } }).map(
        ({ series }) => series.id,
      );
    const largest = Array.from({ length: 12 }, (_, index) => `s${188 + index}`);
    expect(listed(null, 'series')).toEqual(largest);
    expect(listed(null, 'value')).toEqual([...largest].reverse());
    expect(listed('s5', 'series')).toEqual(['s5', ...largest.slice(1)]);
    expect(englishFormat.text('moreRows', { count: 200 - 12 })).toBe('188 more series');
  });

  it('case 13: ids decide, and labels are texts whatever is in them', () => {
    const labels = [
      'a'.repeat(300),
      '👩‍👩‍👧‍👦 المبيعات',
      'Zalgo ̷̛͖',
      '<script>alert(1)</script>',
      '<script>alert(1)</script>',
    ];
    const series = labels.map((label, index) => ({ id: `s${index}`, label }));
    const columns = manyColumns(5, 3);
    const frame = frameOf({ columns, series, hidden: new Set(['s3']), hasEndLabels: true });
    expect(frame.shapes.map(({ ink }) => ink)).toEqual([
      'series-0',
      'series-1',
      'series-2',
      'series-4',
    ]);
    // Cut between letters beside a line; whole in tooltip and table.
    expect(frame.endLabels.every(({ text }) => Array.from(text).length <= 18)).toBe(true);
    const { data, hidden } = frame.input;
    const figures = pointFigures(data, 0, hidden);
    const active = { row: 0, seriesId: null };
    const shown = labels.filter((_, index) => index !== 3);
    const lines = tooltipLines(figures, figures, active, null, englishFormat);
    expect(lines.map(({ label }) => label)).toEqual(shown);
    expect(tableColumns(data, hidden, englishFormat).map(({ label }) => label)).toEqual(shown);
  });
});
