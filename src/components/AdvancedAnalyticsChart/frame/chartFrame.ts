import type { ChartData } from '../data/chartData';
import type { ChartAxis, ChartDomain, ChartThreshold } from '../chartSpec';
import type { ColumnSampler } from '../picture/columnSampler';
import type { InkName, Shape } from '../picture/shape';
import type { TrendLine } from '../picture/trendLine';
import type { LinearMap } from './pixelMap';

/** All that a picture depends on. */
export interface FrameInput {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
  /** The part in view; `null`: all of it. */
  readonly domain: ChartDomain | null;
  readonly hidden: ReadonlySet<string>;
  readonly yAxes: readonly ChartAxis[];
  readonly thresholds: readonly ChartThreshold[];
  /** First row of the unfinished bucket. */
  readonly incompleteFrom: number | null;
  readonly isPatterned: boolean;
  /** Whether names stand at the ends of lines, if they have room. */
  readonly hasEndLabels: boolean;
  /** Whether marks of events stand above the plot. */
  readonly hasEvents: boolean;
  readonly isRightToLeft: boolean;
  readonly locale: string;
  readonly timeZone: string;
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  readonly weekStart: number;
  /** Width in CSS pixels of a text of an axis. */
  readonly measure: (text: string) => number;
  readonly sampler: ColumnSampler;
  /** Finds trends; `null` while it is not loaded, or not needed. */
  readonly trendLine: TrendLine | null;
}

/** A tick on either axis, in CSS pixels from the plot's edge. */
export interface FrameTick {
  readonly value: number;
  readonly at: number;
  readonly text: string;
  /** The day, month or year that begins here, on a line of its own. */
  readonly context: string | null;
}

/** A name at the end of a line, in CSS pixels from the plot's top. */
export interface EndLabel {
  readonly id: string;
  readonly text: string;
  readonly ink: InkName;
  readonly at: number;
}

/** A vertical axis as it is drawn. */
export interface FrameAxis {
  readonly id: string;
  readonly side: 'left' | 'right';
  /** Value to pixels from the plot's top. */
  readonly map: (value: number) => number;
  readonly ticks: readonly FrameTick[];
  /** Unit, label and what all ticks are added to; stands in the corner. */
  readonly title: string;
  /** A logarithmic axis was asked for where values are not above 0. */
  readonly isSymlogInstead: boolean;
  readonly domain: ChartDomain;
  readonly unit: string | null;
}

/** Where the plot lies in the frame, in CSS pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture ready to be drawn. */
export interface ChartFrame {
  readonly input: FrameInput;
  readonly width: number;
  readonly height: number;
  readonly plot: PlotBox;
  /** The part in view. */
  readonly view: ChartDomain;
  /** x to pixels from the plot's left edge. */
  readonly x: LinearMap;
  readonly xTicks: readonly FrameTick[];
  readonly clockChanges: readonly { readonly at: number; readonly changeMs: number }[];
  readonly axes: readonly FrameAxis[];
  /** Names at the ends of lines, from the top down. */
  readonly endLabels: readonly EndLabel[];
  /** What is drawn, from the bottom up, in CSS pixels from the plot's corner. */
  readonly shapes: readonly Shape[];
  /** Tops and bottoms of stacked series by id, for points and tooltips. */
  readonly tops: ReadonlyMap<string, Float64Array>;
  readonly notice: 'nothing-in-view' | 'all-hidden' | null;
  /** Stacks that cannot be shares of a whole, and rows whose whole is 0. */
  readonly refusedStacks: readonly string[];
  readonly zeroTotals: number;
}
