import {
  type CleanColumns,
  type FanBand,
  isRead,
  type QualityIssue,
  readColumns,
  type RawColumns,
} from '../../../series/drawing';
import type {
  ChartAccessor,
  ChartAxis,
  ChartColumns,
  ChartRow,
  ChartSeries,
  ChartXType,
} from '../chartSpec';
import type { ChartData, SeriesColumns } from './chartData';
import { categoryColumn } from './categoryColumn';
import { medianStep } from './medianStep';
import { readMoment } from './readMoment';
import { rowFrom } from './rowFrom';

/** What the figures of a chart are read from. */
export interface ChartSource {
  readonly data: readonly ChartRow[] | undefined;
  readonly columns: ChartColumns | CleanColumns | undefined;
  readonly x: ChartAccessor;
  readonly xType: ChartXType | undefined;
  readonly series: readonly ChartSeries[];
  readonly yAxes: readonly ChartAxis[];
  readonly onDuplicateX: 'keep' | 'first' | 'last' | 'sum' | 'mean' | undefined;
  readonly timeZone: string;
}

/**
 * Reads figures of any kind into clean columns. Nothing in them is trusted, and no row makes it throw. What `readColumns`
 * read before is taken as it is.
 */
export function readChartData(source: ChartSource): ChartData {
  const { series, timeZone } = source;
  const raw = source.columns ? rawColumns(source.columns) : rowsToColumns(source);
  const xType = source.xType ?? guessXType(raw.x);
  const place = placeX(raw.x, xType);
  const isPlaced = place.x === raw.x;
  const taken = source.columns && isPlaced ? takeRead(source.columns, series) : null;
  const clean =
    taken ??
    readColumns(
      { x: place.x, y: pickColumns(raw, series) },
      { xType: xType === 'time' ? 'time' : 'number', timeZone, onDuplicate: source.onDuplicateX },
    );
  const issues: QualityIssue[] = [];
  const columns = series.map((spec, index): SeriesColumns => {
    const column = (key: string) => clean.y.get(key) ?? new Float64Array(clean.x.length);
    return {
      id: spec.id,
      label: spec.label,
      index,
      spec,
      type: spec.type ?? 'line',
      unit: spec.unit ?? null,
      axisId: spec.axis ?? source.yAxes[0]?.id ?? 'y',
      y: column(`y ${index}`),
      bands: readBands(spec, index, column, issues),
      stack: spec.stack ?? null,
      stackOffset: spec.stackOffset ?? 'diverging',
      forecastFrom:
        spec.forecastFrom === undefined
          ? clean.x.length
          : rowFrom(clean.x, readMoment(spec.forecastFrom, timeZone)),
    };
  });
  issues.unshift(...clean.quality.issues.flatMap((issue) => issueOf(issue, columns)));
  return {
    xType,
    x: clean.x,
    categories: place.categories,
    series: columns,
    quality: { ...clean.quality, issues },
    order: clean.order,
    // A single moment is read as a day.
    step: medianStep(clean.x, xType === 'time' ? 86_400_000 : 1),
  };
}

/** A trouble by the id of its series. That nothing is foretold, or no interval given, is none. */
function issueOf(issue: QualityIssue, columns: readonly SeriesColumns[]): QualityIssue[] {
  const [part, index] = issue.seriesId?.split(' ') ?? [];
  const series = columns[Number(index)];
  if (!series) return [issue];
  const named = { ...issue, seriesId: series.id };
  if (issue.kind !== 'missing') return [named];
  if (part !== 'y') return [];
  const later = series.y.subarray(series.forecastFrom).filter((value) => Number.isNaN(value));
  const count = issue.count - later.length;
  return count > 0 ? [{ ...named, count }] : [];
}

const isMap = (y: ChartColumns['y'] | CleanColumns['y']): y is CleanColumns['y'] =>
  y instanceof Map;

function rawColumns({ x, y }: ChartColumns | CleanColumns): RawColumns {
  return { x, y: isMap(y) ? Object.fromEntries(y) : y };
}

/** What a chart calls its columns, since two series may read one, and what they are called where they come from. */
function columnNames(series: readonly ChartSeries[]): (readonly [string, ChartAccessor, string])[] {
  return series.flatMap(({ id, y = id, intervals = [] }, index) => [
    [`y ${index}`, y, id] as const,
    ...intervals.flatMap(({ lower, upper }, band) => [
      [`lower ${index} ${band}`, lower, ''] as const,
      [`upper ${index} ${band}`, upper, ''] as const,
    ]),
  ]);
}

function pickColumns(raw: RawColumns, series: readonly ChartSeries[]): RawColumns['y'] {
  return Object.fromEntries(
    columnNames(series).map(([name, key, fallback]) => {
      const source = sourceOf(key, fallback, (each) => Object.hasOwn(raw.y, each));
      return [name, source === undefined ? [] : (raw.y[source] ?? [])];
    }),
  );
}

/** Columns that were read before, under the names of this chart; `null` when they were not, or one is not among them. */
function takeRead(
  columns: ChartColumns | CleanColumns,
  series: readonly ChartSeries[],
): CleanColumns | null {
  if (!isRead(columns)) return null;
  const { quality } = columns;
  const y = new Map<string, Float64Array>();
  const issues = quality.issues.filter(({ seriesId }) => seriesId === null);
  for (const [name, key, fallback] of columnNames(series)) {
    const source = sourceOf(key, fallback, (each) => columns.y.has(each));
    const column = columns.y.get(source ?? '');
    if (column === undefined) return null;
    y.set(name, column);
    for (const issue of quality.issues)
      if (issue.seriesId === source) issues.push({ ...issue, seriesId: name });
  }
  return { ...columns, y, quality: { ...quality, issues } };
}

function sourceOf(key: ChartAccessor, fallback: string, has: (name: string) => boolean) {
  return [typeof key === 'string' ? key : fallback, fallback].find(has);
}

function readBands(
  { id, intervals = [] }: ChartSeries,
  index: number,
  column: (key: string) => Float64Array,
  issues: QualityIssue[],
): FanBand[] {
  let crossed = 0;
  let firstRow = 0;
  const bands = intervals.flatMap(({ level }, band) => {
    if (!(level >= 0 && level <= 1)) return [];
    const lower = column(`lower ${index} ${band}`).slice();
    const upper = column(`upper ${index} ${band}`).slice();
    lower.forEach((low, row) => {
      const high = upper[row] ?? Number.NaN;
      if (!(low > high)) return;
      if (crossed === 0) firstRow = row;
      crossed += 1;
      lower[row] = high;
      upper[row] = low;
    });
    return [{ level, lower, upper }];
  });
  if (crossed > 0) issues.push({ kind: 'crossed', seriesId: id, count: crossed, firstRow });
  return bands.sort((a, b) => b.level - a.level);
}

/** Rows become columns once, so that nothing later looks at an object. */
function rowsToColumns({ data = [], x, series }: ChartSource): RawColumns {
  const read = (key: ChartAccessor) =>
    data.map((row, index) => (typeof key === 'string' ? row[key] : key(row, index)));
  const y: Record<string, unknown[]> = {};
  for (const spec of series) {
    const key = spec.y ?? spec.id;
    y[typeof key === 'string' ? key : spec.id] = read(key);
    for (const { lower, upper } of spec.intervals ?? []) {
      y[lower] = read(lower);
      y[upper] = read(upper);
    }
  }
  return { x: read(x), y };
}

/** Dates, ISO texts and numbers beyond 1973 in milliseconds are times; other texts are categories. */
function guessXType(x: ArrayLike<unknown>): ChartXType {
  // The first that says something.
  for (const value of Array.from({ length: Math.min(x.length, 100) }, (_, row) => x[row])) {
    if (value instanceof Date) return 'time';
    if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}/.test(value) ? 'time' : 'category';
    if (typeof value === 'number' && Number.isFinite(value))
      return value > 1e11 ? 'time' : 'linear';
  }
  return 'linear';
}

function placeX(x: ArrayLike<unknown>, xType: ChartXType) {
  if (xType === 'category') return categoryColumn(x);
  if (xType !== 'log') return { x, categories: [] };
  const logs = Float64Array.from({ length: x.length }, (_, row) => {
    const value = x[row];
    return typeof value === 'number' && value > 0 ? Math.log10(value) : Number.NaN;
  });
  return { x: logs, categories: [] };
}
