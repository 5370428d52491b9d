/** A moment on the x axis: epoch milliseconds, a `Date`, or ISO 8601. A bare day begins in the chart's time zone. */
export type ChartTime = number | Date | string;

/** What an x value is. `category` draws each distinct text once, in the order given. */
export type ChartXType = 'time' | 'linear' | 'log' | 'category';

/** One row of figures, as an app or a server has it. */
export type ChartRow = Readonly<Record<string, unknown>>;

/** Figures as columns: the quick way. A `Float64Array` is adopted, not copied; `NaN` and `null` are missing values. */
export interface ChartColumns {
  readonly x: ArrayLike<unknown>;
  /** One column for each `y` of the series. */
  readonly y: Readonly<Record<string, ArrayLike<unknown>>>;
}

/** How a series is drawn. `range` fills the space between the bounds of its first interval. */
export type ChartSeriesType = 'line' | 'area' | 'bar' | 'scatter' | 'step' | 'range';

/** A name of a field or column, or what reads the figure from a row. */
export type ChartAccessor = string | ((row: ChartRow, index: number) => unknown);

/** The interval around a series, such as that of a forecast. */
export interface ChartInterval {
  /** Probability that the interval holds the value, 0–1. */
  readonly level: number;
  /** Name of the field or column. */
  readonly lower: string;
  readonly upper: string;
}

/** One series of figures and what they mean. */
export interface ChartSeries {
  /** Unique in the chart. Identity goes by it, never by the label. */
  readonly id: string;
  readonly label: string;
  /** Where the figures are. @default the `id` */
  readonly y?: ChartAccessor | undefined;
  /** @default 'line' */
  readonly type?: ChartSeriesType | undefined;
  /** `ratio` (0–1), `ms`, `count`, an ISO 4217 currency, or the service's own. */
  readonly unit?: string | null | undefined;
  /** Id of one of `yAxes`. @default the first */
  readonly axis?: string | undefined;
  /** Series of one stack lie on each other. */
  readonly stack?: string | undefined;
  /** @default 'diverging': what is below zero piles up downwards */
  readonly stackOffset?: 'diverging' | 'none' | 'percent' | undefined;
  /** What the figures are; it sets the style. @default 'actual' */
  readonly role?: 'actual' | 'forecast' | 'target' | 'baseline' | 'comparison' | undefined;
  /** Bands around the line, such as a forecast's 80 % interval. */
  readonly intervals?: readonly ChartInterval[] | undefined;
  /** From here on the series is a forecast: dashed, joined to what was measured. */
  readonly forecastFrom?: ChartTime | undefined;
  /** Draw across missing values: always, or up to a distance in units of x. @default false */
  readonly connectGaps?: boolean | { readonly maxGap: number } | undefined;
  /** A line through the figures: least squares, Theil–Sen, or the mean of the last 7 rows. */
  readonly trend?: 'linear' | 'robust' | 'average' | undefined;
  /** A CSS colour. @default the theme's colour for the series' place in the list */
  readonly color?: string | undefined;
  /** @default false */
  readonly hiddenByDefault?: boolean | undefined;
}

/** A vertical axis. */
export interface ChartAxis {
  readonly id: string;
  /** @default the unit of its series */
  readonly label?: string | undefined;
  /** `log` becomes `symlog`, with a note, where values are not above 0. @default 'linear' */
  readonly scale?: 'linear' | 'log' | 'symlog' | undefined;
  /** Ends of the axis; `auto` follows what is in view. @default ['auto', 'auto'] */
  readonly domain?: readonly [number | 'auto', number | 'auto'] | undefined;
}

/** A limit. Equal to it is not beyond it. */
export interface ChartThreshold {
  readonly id: string;
  readonly label: string;
  /** A value, a range, or the id of the series that is the limit. */
  readonly at: number | readonly [number, number] | string;
  readonly breach: 'above' | 'below' | 'outside' | 'inside';
  /** @default 'warning' */
  readonly severity?: 'info' | 'warning' | 'critical' | undefined;
  /** Series it concerns. @default all of its axis */
  readonly seriesId?: string | undefined;
  /** @default the first axis */
  readonly axis?: string | undefined;
}

/** Something that happened. */
export interface ChartAnnotation {
  readonly id: string;
  readonly at: ChartTime;
  readonly label: string;
  /** More words, shown on demand. */
  readonly detail?: string | undefined;
}

/** What a detector flagged. The chart draws it and decides nothing. */
export interface ChartAnomaly {
  readonly seriesId: string;
  readonly at: ChartTime;
  readonly severity?: 'low' | 'medium' | 'high' | undefined;
  readonly label?: string | undefined;
}

/** The earlier period that is drawn beside the present one, shifted by the calendar. */
export type ChartCompare = 'previousDay' | 'previousWeek' | 'previousMonth' | 'previousYear';

/** A part of the x axis, in units of x (epoch milliseconds for times). */
export type ChartDomain = readonly [number, number];

/** Why the part in view changed. */
export type ChartDomainReason =
  | 'wheel'
  | 'drag'
  | 'key'
  | 'overview'
  | 'preset'
  | 'stream'
  | 'sync'
  | 'undo'
  | 'menu';

/** What charts of one `syncId` share. `visibility` goes by the ids of series. */
export type ChartSyncPart = 'cursor' | 'domain' | 'visibility' | 'selection';

/** A point under the pointer or the keyboard. */
export interface ChartPoint {
  /** As in the data: epoch milliseconds, a number, or the place of a category. */
  readonly x: number;
  /** The series that the keyboard is at; `null` under a pointer, which is at all of them. */
  readonly seriesId: string | null;
}

/** All that a person has changed, as plain JSON. */
export interface ChartState {
  readonly version: 1;
  readonly domain: ChartDomain | null;
  readonly visibility: Readonly<Record<string, boolean>>;
  readonly view: 'chart' | 'table';
  readonly selection: ChartDomain | null;
}
