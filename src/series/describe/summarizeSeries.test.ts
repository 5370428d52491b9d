import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesData } from '../../model';
import { summarizeSeries, type SummaryOptions } from './summarizeSeries';

const day = 86_400_000;
const start = Date.UTC(2024, 0, 1);
const english: SummaryOptions = { locale: 'en-GB', timeZone: 'UTC' };

function series(y: number[], more: Partial<SeriesData> = {}): SeriesData {
  return {
    id: 'cost',
    label: 'Cost',
    unit: 'EUR',
    x: Float64Array.from(y, (_, row) => start + row * day),
    y: Float64Array.from(y),
    ...more,
  };
}

function topics(data: SeriesData | readonly SeriesData[], options: SummaryOptions = english) {
  return summarizeSeries(data, options).sentences.map(({ topic }) => topic);
}

function textOf(
  topic: string,
  data: SeriesData,
  options: SummaryOptions = english,
): string | undefined {
  return summarizeSeries(data, options).sentences.find((one) => one.topic === topic)?.text;
}

const rising = series([980, 1000, 1050, 1080, 1120, 1200, 1180, 1250, 1410, 1390, 1400, 1204]);

describe('summarizeSeries', () => {
  it('says what the chart is, its figures and where it is going', () => {
    expect(summarizeSeries(rising, english).text).toBe(
      'Line chart with 1 series. From 1 Jan 2024 to 12 Jan 2024, time zone UTC. One value a day. ' +
        'Cost: latest €1,204, low €980 at 1 Jan 2024, high €1,410 at 9 Jan 2024. ' +
        'Cost is rising by about €40.83 a day.',
    );
  });

  it('stops at the level asked for', () => {
    expect(topics(rising, { ...english, level: 1 })).toEqual(['overview']);
    expect(topics(rising, { ...english, level: 2 })).toEqual(['overview', 'extremes']);
  });

  it('counts what is missing and never says NaN, undefined or infinite', () => {
    expect(textOf('gaps', series([1, Number.NaN, 3]))).toBe('Cost: 1 of 3 values is missing.');
    const value = fc.oneof(
      fc.double(),
      fc.constantFrom(Number.NaN, Infinity, 0, 5e-324, 1.797e308),
    );
    const place = fc.oneof(
      fc.constantFrom(Number.NaN, Infinity, 0),
      fc.integer({ min: 0, max: 4e12 }),
      fc.double(),
    );
    const data = fc.record({
      rows: fc.array(fc.tuple(place, value), { maxLength: 30 }),
      label: fc.string({ unit: 'binary' }),
      unit: fc.constantFrom(null, 'ratio', 'ms', 'EUR', 'widgets'),
      from: fc.integer({ min: -2, max: 32 }),
      level: fc.double(),
    });
    fc.assert(
      fc.property(
        fc.array(data, { maxLength: 3 }),
        fc.constantFrom('en', 'de', 'ar-EG', 'ja'),
        fc.constantFrom('UTC', 'Australia/Lord_Howe'),
        (all, locale, timeZone) => {
          const given = all.map(({ rows, label, unit, from, level }, index) => ({
            id: String(index),
            label: label.replace(/NaN|undefined|Infinity|null|∞/g, ''),
            unit,
            x: Float64Array.from(rows, ([x]) => x),
            y: Float64Array.from(rows, ([, y]) => y),
            forecast: {
              from,
              level,
              lower: Float64Array.from(rows, ([, y]) => y - 1),
              upper: Float64Array.from(rows, ([, y]) => y + 1),
            },
          }));
          const { text } = summarizeSeries(given, {
            locale,
            timeZone,
            now: start,
            thresholds: [{ at: 0, breach: 'above' }],
          });
          expect(text).not.toMatch(/NaN|undefined|Infinity|null|∞|\{\w+\}/);
          expect(text).not.toBe('');
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it('says no data, one value and always the same value as such', () => {
    expect(summarizeSeries([], english).text).toBe('Chart without data.');
    expect(summarizeSeries(series([]), english).text).toBe('Chart without data.');
    expect(textOf('extremes', series([Number.NaN, Number.NaN]))).toBe('Cost: no data.');
    expect(textOf('extremes', series([5]))).toBe('Cost: one value, €5 at 1 Jan 2024, 00:00.');
    expect(textOf('extremes', series([5, 5, 5]))).toBe('Cost: always €5.');
  });

  it('does not call noise a trend', () => {
    expect(textOf('trend', series([5, 1, 4, 2, 5, 1, 3, 4]))).toBe('Cost shows no clear trend.');
    expect(topics(series([1, 2, 3]))).not.toContain('trend');
  });

  it('says how often a threshold was crossed, strictly, and that it still is', () => {
    const options = (at: number): SummaryOptions => ({
      ...english,
      thresholds: [{ at, breach: 'above', label: 'Budget' }],
    });
    expect(textOf('thresholds', series([1, 9, 1, 9]), options(5))).toBe(
      'Cost was above Budget (€5) 2 times. It still is.',
    );
    expect(textOf('thresholds', series([1, 9, 1, 9]), options(9))).toBe(
      'Cost was never above Budget (€9).',
    );
    expect(topics(series([Number.NaN]), options(1))).not.toContain('thresholds');
  });

  it('keeps the forecast out of the figures and says it with its interval', () => {
    const data = series([1, 2, 3, 900], {
      forecast: { from: 3, level: 0.8, lower: Float64Array.of(800), upper: Float64Array.of(1000) },
    });
    expect(textOf('extremes', data)).toContain('high €3');
    expect(textOf('forecast', data)).toBe(
      'Cost: forecast for 4 Jan 2024 €900, 80% interval €800 to €1,000.',
    );
  });

  it('leaves the unfinished last bucket out of figures and trend, and says so', () => {
    const options = { ...english, now: start + 11 * day + 3_600_000 };
    expect(textOf('extremes', rising, options)).toContain('latest €1,400');
    expect(topics(rising, options)).toContain('incomplete');
    expect(topics(rising, { ...english, now: start + 50 * day })).not.toContain('incomplete');
  });

  it('takes the unfinished part from the app, whatever the clock says', () => {
    const now = start + 11 * day + 3_600_000;
    expect(topics(rising, { ...english, now, incompleteFrom: null })).not.toContain('incomplete');
    const known = { ...english, incompleteFrom: start + 10 * day };
    expect(topics(rising, known)).toContain('incomplete');
    expect(topics(rising, { ...english, incompleteFrom: start + 90 * day })).not.toContain(
      'incomplete',
    );
  });

  it('counts the anomalies of each series', () => {
    expect(
      textOf('anomalies', rising, {
        ...english,
        anomalies: [{ seriesId: 'cost' }, { seriesId: 'other' }],
      }),
    ).toBe('Cost: 1 anomaly.');
  });

  it('speaks of the first five of many series and counts the others', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      series([1, 2], { id: String(index), label: `S${index}` }),
    );
    const { sentences } = summarizeSeries(many, english);
    expect(
      sentences
        .filter(({ topic }) => topic === 'extremes')
        .map(({ text }) => text)
        .at(-1),
    ).toBe('And 195 more series.');
    expect(sentences.length).toBeLessThan(12);
  });

  it('names the hour with its offset where it comes twice', () => {
    const x = Float64Array.from(
      { length: 6 },
      (_, row) => Date.UTC(2024, 10, 3, 4) + row * 3_600_000,
    );
    const data = series([5, 1, 9, 5, 5, 6], { x });
    const text = textOf('extremes', data, { locale: 'en-US', timeZone: 'America/New_York' });
    expect(text?.replaceAll('\u202f', ' ')).toContain(
      'low €1.00 at Nov 3, 2024, 1:00 AM EDT'.replace('€1.00', '€1'),
    );
    expect(text).toMatch(/high €9 at Nov 3, 2024, 1:00\sAM EST/);
  });

  it('takes plain numbers for places, not for times', () => {
    const data = series([1, 2, 3], { x: Float64Array.of(10, 20, 30) });
    expect(summarizeSeries(data, english).text).toContain('x from 10 to 30.');
  });

  it('describes unsorted rows as it describes sorted ones', () => {
    const x = Float64Array.of(start + day, start, start + 2 * day);
    const data = series([2, 1, 3], { x });
    expect(textOf('extremes', data)).toBe(textOf('extremes', series([1, 2, 3])));
  });

  it('says what was wrong with the data', () => {
    const quality = {
      rows: 3,
      used: 2,
      issues: [{ kind: 'refused', seriesId: 'cost', count: 2, firstRow: 0 }],
    } as const;
    expect(textOf('quality', rising, { ...english, quality })).toBe(
      '2 values are text or something else than a number, first in row 1.',
    );
  });

  it('takes its words from the messages, its plurals and digits from the locale', () => {
    const messages = {
      missing: { few: '{count} z {rows} hodnoty chybí.', other: '{count} z {rows} hodnot chybí.' },
    };
    expect(textOf('gaps', series([1, Number.NaN, Number.NaN, 2]), { locale: 'cs', messages })).toBe(
      '2 z 4 hodnoty chybí.',
    );
    expect(textOf('gaps', series([1, Number.NaN]), { locale: 'fa-IR' })).toContain('۱');
  });

  it('keeps a hostile label on one line and short', () => {
    const label = `<script>\u202e${'x'.repeat(300)}\n=1`;
    const text = textOf('extremes', series([1, 2], { label }))!;
    expect(text).toMatch(/^<script>x+…: latest/);
    expect(text).not.toMatch(/[\n\u202e]/);
  });

  it('never fills a placeholder out of a label', () => {
    expect(textOf('extremes', series([1, 2], { label: '{low}' }))).toMatch(
      /^\{low\}: latest €2, low €1/,
    );
  });

  it('keeps sentences short enough to be heard: 20 words at most', () => {
    const options = {
      ...english,
      thresholds: [{ at: 1300, breach: 'above' } as const],
      anomalies: [{ seriesId: 'cost' }],
    };
    for (const { text } of summarizeSeries(rising, options).sentences) {
      for (const one of text.split(/\. /)) expect(one.split(' ').length).toBeLessThanOrEqual(20);
    }
  });

  it('speaks of a series that is a forecast from its first row on', () => {
    const lower = Float64Array.of(4, 5, 6);
    const upper = Float64Array.of(6, 7, 8);
    const foretold = series([5, 6, 7], { forecast: { from: 0, lower, upper, level: 0.8 } });
    expect(summarizeSeries(foretold, english).text).toBe(
      'Line chart with 1 series. From 1 Jan 2024, 00:00 to 3 Jan 2024, 00:00, time zone UTC. ' +
        'Cost: forecast for 3 Jan 2024, 00:00 €7, 80% interval €6 to €8.',
    );
  });

  it('says figures that are close in full, so that latest, low and high differ', () => {
    const close = series([12_345.2, 12_345.1, 12_345.3], { unit: null });
    expect(textOf('extremes', close)).toBe(
      'Cost: latest 12,345.3, low 12,345.1 at 2 Jan 2024, high 12,345.3 at 3 Jan 2024.',
    );
  });
});
