import { describe, expect, it, vi } from 'vitest';
import { describeQuality } from '../../../series';
import { englishFormat as format } from '../testSupport/interactionSettingsOf';
import { incompleteRow } from '../data/incompleteRow';
import { exportCsv } from '../export/exportCsv';
import { fittingScale } from '../export/exportPng';
import { drawSvg } from '../export/exportSvg';
import { readChartData } from '../data/readChartData';
import { engineOf } from '../testSupport/engineOf';
import { frameOf } from '../testSupport/frameOf';
import { readOne } from '../testSupport/readOne';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

describe('hard cases of files and of intake', () => {
  it('case 25: texts that look like formulas are defused, figures are not touched, and all come back', async () => {
    const data = readChartData({
      data: undefined,
      columns: {
        x: ['=1+1', '+1', '-1', '@SUM(A1)', 'a;b', 'say "so"', 'two\nlines'],
        y: { y: [-1.5, 1e21, 0.1, null, 1234.5, -0, 7] },
      },
      x: 'x',
      xType: 'category',
      series: [{ id: 'y', label: '=cmd()' }],
      yAxes: [],
      onDuplicateX: undefined,
      timeZone: 'UTC',
    });
    const text = await exportCsv(data, null, format, { decimal: ',', bom: true }).text();
    // Blob.text() reads the mark away; it is there in the bytes.
    const [first] = new Uint8Array(
      await exportCsv(data, null, format, { bom: true }).arrayBuffer(),
    );
    expect(first).toBe(0xef);
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      `Category;"'=cmd()"`,
      `"'=1+1";-1,5`,
      `"'+1";1e+21`,
      `"'-1";0,1`,
      `"'@SUM(A1)";`,
      '"a;b";1234,5',
      '"say ""so""";0',
      '"two\nlines";7',
      '',
    ]);
  });

  it('case 26: a picture that no canvas can hold is made smaller, with its title, legend and a note', () => {
    expect(fittingScale(800, 400, 2)).toBe(2);
    const scale = fittingScale(8000, 4000, 3);
    expect(8000 * scale).toBeLessThanOrEqual(8192);
    expect(8000 * scale * 4000 * scale).toBeLessThanOrEqual(32_000_000);
    const engine = engineOf({ columns: { x: [1, 2], y: { y: [1, 2] } } });
    vi.spyOn(engine, 'frame').mockReturnValue(engine.frameFor(8000, 4000));
    const data = engine.data();
    if (!data) throw new Error('The engine has figures.');
    const chart = {
      title: 'Cost & more',
      engine,
      root: null,
      data,
      hidden: new Set<string>(),
      format,
    };
    const plain = drawSvg(chart);
    const noted = drawSvg(chart, 'Smaller than asked for.');
    expect(plain).toMatchObject({ width: 8000 });
    expect(plain.text).toContain('>Cost &#38; more</text>');
    expect(plain.text).toContain('>y</text>');
    // Fonts are named and never fetched, so that nothing can taint the canvas.
    expect(plain.text).not.toMatch(/href|url\(http|@font-face|<image/);
    expect(noted.height).toBeGreaterThan(plain.height);
    expect(noted.text).toContain('>Smaller than asked for.</text>');
  });

  it('case 27: finds nothing unfinished with a clock before or after the figures', () => {
    const data = readOne([start, start + day, start + 2 * day, start + 3 * day], [1, 2, 3, 4]);
    const at = (now: number) => incompleteRow(data, 'lastBucket', now, 'UTC');
    expect(at(start - 10 * day)).toBeNull();
    expect(at(start + 30 * day)).toBeNull();
    expect(at(start + 3.5 * day)).toBe(3);
    expect(incompleteRow(data, start + 90 * day, null, 'UTC')).toBeNull();
  });

  it('case 27: an unfinished part beyond the figures dashes nothing', () => {
    const x = [start, start + day, start + 2 * day];
    for (const from of [start + 90 * day, Number.NaN, 'no time']) {
      const incompleteFrom = incompleteRow(readOne(x, [1, 2, 3]), from, null, 'UTC');
      expect(incompleteFrom).toBeNull();
      const { shapes } = frameOf({ columns: { x, y: { y: [1, 2, 3] } }, incompleteFrom });
      expect(shapes.map((shape) => shape.kind === 'line' && shape.dash)).toEqual([[]]);
    }
    expect(incompleteRow(readOne(x, [1, 2, 3]), start - 90 * day, null, 'UTC')).toBe(0);
  });

  it('case 28: BigInts beyond 2⁵³ are counted as inexact, texts and decimals refused with their row', () => {
    const decimal = { s: 1, e: 0, c: [7], toString: () => '7', valueOf: () => 7 };
    const { quality, series } = readOne([1, 2, 3, 4], [10n, 2n ** 60n + 1n, '1,234', decimal]);
    expect(quality.issues.map(({ kind, firstRow, count }) => [kind, firstRow, count])).toEqual([
      ['lossy', 1, 1],
      ['refused', 2, 2],
    ]);
    expect([...(series[0]?.y ?? [])]).toEqual([10, 2 ** 60, NaN, NaN]);
    const sentences = describeQuality(quality, 'en');
    expect(sentences.join(' ')).toMatch(/not numbers|no numbers|text/i);
  });
});
