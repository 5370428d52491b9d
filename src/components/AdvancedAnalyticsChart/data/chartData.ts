import type { DataQuality, FanBand, StackOffset } from '../../../series/drawing';
import type { ChartSeries, ChartXType } from '../chartSpec';

/** One series, read and cleaned. All columns of a chart are as long as its x. */
export interface SeriesColumns {
  readonly id: string;
  readonly label: string;
  /** Place in the list; it decides colour, dash, marker and pattern. */
  readonly index: number;
  readonly spec: ChartSeries;
  readonly type: NonNullable<ChartSeries['type']>;
  readonly unit: string | null;
  readonly axisId: string;
  /** Finite, or `NaN` where the value is missing. */
  readonly y: Float64Array;
  /** Widest first. */
  readonly bands: readonly FanBand[];
  readonly stack: string | null;
  readonly stackOffset: StackOffset;
  /** The first row that is a forecast; the number of rows if none is. */
  readonly forecastFrom: number;
}

/** All figures of a chart on one ascending x. */
export interface ChartData {
  readonly xType: ChartXType;
  /** Where rows are drawn: epoch milliseconds, numbers, log₁₀ of numbers, or places in `categories`. */
  readonly x: Float64Array;
  readonly categories: readonly string[];
  readonly series: readonly SeriesColumns[];
  readonly quality: DataQuality;
  /** The rows as they came in, as in `CleanColumns`. */
  readonly order: Uint32Array | null;
  /** Median distance of neighbouring rows, in units of x; a day or 1 when there is none. */
  readonly step: number;
}
