import { runOutDate, type RunOut } from '../../../series';
import { presetFormat, type ChartPreset, type ChartPresetWords } from './chartPreset';
import { presetColumn } from './presetColumn';
import { runningSum } from './runningSum';

/** What was spent on one thing, bucket by bucket. */
export interface CostPart {
  readonly id: string;
  readonly label: string;
  readonly y: ArrayLike<number | null>;
}

/** How costs are broken down, and what they are measured against. */
export interface CostBreakdownOptions extends ChartPresetWords {
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
  /** Parts that are drawn by themselves, the largest ones; the rest are one. @default 5 */
  readonly most?: number | undefined;
  /** Draws shares of the whole. @default false */
  readonly isPercent?: boolean | undefined;
  /** Money for all of it. Adds the sum so far, and when it reaches the budget. */
  readonly budget?: number | undefined;
}

/**
 * Costs on each other by what they were for. With a budget also the sum so far, how it goes on at the present rate,
 * and when the budget is used up, with an interval (see `runOutDate`).
 *
 * @param x Beginnings of buckets of even length, epoch milliseconds, ascending; the last one finished.
 */
export function costBreakdownChart(
  x: ArrayLike<number>,
  parts: readonly CostPart[],
  options: CostBreakdownOptions = {},
): ChartPreset {
  const { currency, most = 5, isPercent = false, budget } = options;
  const format = presetFormat(options);
  const measured = Float64Array.from(x);
  const kept = mergeSmall(parts, most, format.text('presetOther'));
  const unit = currency ?? null;
  const stack = kept.map(({ id, label }) => ({
    id,
    label,
    unit,
    type: 'bar' as const,
    stack: 'cost',
    ...(isPercent ? { stackOffset: 'percent' as const } : {}),
  }));
  const y = Object.fromEntries(kept.map((part) => [part.id, part.y]));
  if (budget === undefined) return { columns: { x: measured, y }, series: stack };

  const total = sumOf(kept.map((part) => part.y));
  const runOut = runOutDate(measured, total, budget);
  const { at, earliest, latest } = runOut;
  const projected = projectSpending(measured, total, budget, runOut);
  const text =
    at === null
      ? undefined
      : format.text(textOf(runOut), {
          at: format.date(at),
          earliest: earliest === null ? '' : format.date(earliest),
          latest: latest === null ? '' : format.date(latest),
        });
  return {
    columns: { x: projected.x, y: { ...y, ...projected.y } },
    series: [
      // Nothing is foretold of single parts.
      ...stack.map((part) =>
        projected.from === null ? part : { ...part, forecastFrom: projected.from },
      ),
      {
        id: 'spent',
        label: format.text('presetSpent'),
        unit,
        axis: 'spent',
        ...(projected.from === null ? {} : { forecastFrom: projected.from }),
        intervals: [{ level: 0.8, lower: 'spent low', upper: 'spent high' }],
      },
    ],
    yAxes: [{ id: 'y' }, { id: 'spent', label: format.text('presetSpent') }],
    thresholds: [
      {
        id: 'budget',
        label: format.text('presetBudget'),
        at: budget,
        breach: 'above',
        severity: 'critical',
        axis: 'spent',
        seriesId: 'spent',
      },
    ],
    ...(at === null
      ? {}
      : { annotations: [{ id: 'used-up', at, label: format.text('presetUsedUp'), detail: text }] }),
    description: text,
    // The last bucket is finished, and those after it are a projection.
    incompleteFrom: null,
  };
}

function textOf({ status, earliest, latest }: RunOut) {
  if (status === 'spent') return 'presetUsedUpText';
  return earliest === null || latest === null ? 'presetRunOutText' : 'presetRunOutRange';
}

function mergeSmall(parts: readonly CostPart[], most: number, other: string) {
  const read = parts.map(({ id, label, y }) => {
    const column = presetColumn(y);
    const total = column.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
    return { id, label, y: column, total };
  });
  const ranked = read.sort((a, b) => b.total - a.total);
  const small = ranked.slice(most);
  if (small.length < 2) return ranked;
  return [
    ...ranked.slice(0, most),
    { id: 'other', label: other, y: sumOf(small.map(({ y }) => y)) },
  ];
}

/** Row by row; missing only where all are. */
function sumOf(columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => {
    const present = columns
      .map((y) => y[row] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value));
    return present.length === 0 ? Number.NaN : present.reduce((sum, value) => sum + value, 0);
  });
}

/** The sum so far, and how it goes on until the latest date at which the budget is used up. */
function projectSpending(x: Float64Array, total: Float64Array, budget: number, runOut: RunOut) {
  const sum = runningSum(total.map((value) => (Number.isNaN(value) ? 0 : value)));
  const { status, at, earliest, latest, rate, spent } = runOut;
  const last = x[x.length - 1] ?? Number.NaN;
  const step = last - (x[x.length - 2] ?? Number.NaN);
  if (status !== 'projected' || at === null || rate === null || !(step > 0)) {
    return { x, y: { spent: sum }, from: null };
  }
  // Money is spent within a bucket: the projection begins where the last one ends.
  const end = at - (budget - spent) / rate;
  // Twice the time measured is as far as anybody should look.
  const rows = Math.min(Math.ceil(((latest ?? at) - last) / step) + 1, x.length * 2);
  const future = Float64Array.from({ length: rows }, (_, row) => last + (row + 1) * step);
  const reach = (until: number | null) =>
    future.map((time) =>
      until === null || until <= end
        ? Number.NaN
        : spent + (Math.max(0, time + step - end) * (budget - spent)) / (until - end),
    );
  const past = new Float64Array(x.length).fill(Number.NaN);
  return {
    x: Float64Array.of(...x, ...future),
    y: {
      spent: Float64Array.of(...sum, ...reach(at)),
      'spent low': Float64Array.of(...past, ...reach(latest)),
      'spent high': Float64Array.of(...past, ...reach(earliest)),
    },
    from: last + step,
  };
}
