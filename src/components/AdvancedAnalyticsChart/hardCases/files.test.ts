import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../internal';
import { incompleteRow } from '../data/incompleteRow';
import { exportCsv } from '../export/exportCsv';
import { fittingScale } from '../export/exportPng';
import { chartMessages } from '../messages';
import { readOne } from '../testSupport/readOne';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, chartMessages);
const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

describe('hard cases of files and of intake', () => {
  it('25: writes labels that look like formulas as text, and figures untouched', async () => {
    const data = readOne([1, 2], [-1.5, 1e21], '=cmd()');
    const text = await exportCsv(data, null, format, { decimal: ',' }).text();
    expect(text.split('\r\n')[0]).not.toMatch(/;=/);
    expect(text).toContain('1;-1,5');
  });

  it('26: lowers the scale of a picture that no canvas can hold', () => {
    expect(fittingScale(800, 400, 2)).toBe(2);
    const scale = fittingScale(8000, 4000, 3);
    expect(8000 * scale).toBeLessThanOrEqual(8192);
    expect(8000 * scale * 4000 * scale).toBeLessThanOrEqual(32_000_000);
  });

  it('27: finds nothing unfinished with a clock before or after the figures', () => {
    const data = readOne([start, start + day, start + 2 * day, start + 3 * day], [1, 2, 3, 4]);
    const at = (now: number) => incompleteRow(data, 'lastBucket', now, 'UTC');
    expect(at(start - 10 * day)).toBeNull();
    expect(at(start + 30 * day)).toBeNull();
    expect(at(start + 3.5 * day)).toBe(3);
    expect(incompleteRow(data, start + 90 * day, null, 'UTC')).toBeNull();
  });

  it('28: counts large BigInts as inexact, and refuses texts with the row', () => {
    const { quality, series } = readOne([1, 2, 3], [10n, 2n ** 60n + 1n, '1,234']);
    expect(quality.issues.map(({ kind, firstRow }) => [kind, firstRow])).toEqual([
      ['lossy', 1],
      ['refused', 2],
    ]);
    expect(series[0]?.y[0]).toBe(10);
    expect(series[0]?.y[2]).toBeNaN();
  });
});
