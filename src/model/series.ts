/** One line of figures. Columns are as long as each other; `NaN` in `y` is a missing value. */
export interface SeriesData {
  readonly id: string;
  readonly label: string;
  /** Unit of `y`: `ratio` (0–1), `ms`, `count`, an ISO 4217 currency, or the service's own; `null`: none given. */
  readonly unit: string | null;
  /** Epoch milliseconds (UTC), or plain numbers. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The part of the columns that is a forecast, from index `from` on. */
  readonly forecast?: SeriesForecast | undefined;
}

/** The interval around a forecast. */
export interface SeriesInterval {
  /** As long as the series, `NaN` where there is none; or the forecast's rows only. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Probability that the interval holds the value, 0–1. */
  readonly level: number;
}

/** The rows of a series that are a forecast, with the interval around them. */
export interface SeriesForecast extends SeriesInterval {
  /** Index of the first row that is a forecast. */
  readonly from: number;
  /** Further intervals of other levels, in any order. */
  readonly intervals?: readonly SeriesInterval[] | undefined;
}

/** One figure with its unit. */
export interface Metric {
  readonly id: string;
  readonly label: string;
  /** `null`: nothing was measured. */
  readonly value: number | null;
  readonly unit: string | null;
}
