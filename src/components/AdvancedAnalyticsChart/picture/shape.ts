/** Which colour: that of a series by its place, or one of the theme. */
export type InkName = `series-${number}` | 'muted' | 'danger' | 'warning' | 'info';

/** A line through points; `NaN` lifts the pen. */
export interface LineShape {
  readonly kind: 'line';
  readonly ink: InkName;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  readonly dash: readonly number[];
}

/** A filled strip; `NaN` in both bounds lifts the brush. */
export interface BandShape {
  readonly kind: 'band';
  readonly ink: InkName;
  readonly x: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 0–1. */
  readonly alpha: number;
  /** Number of the pattern laid over it; `null`: none. */
  readonly pattern: number | null;
}

/** Upright boxes, such as bars. */
export interface BoxesShape {
  readonly kind: 'boxes';
  readonly ink: InkName;
  readonly left: Float64Array;
  readonly width: number;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  readonly alpha: number;
  readonly pattern: number | null;
}

/** Round marks. */
export interface DotsShape {
  readonly kind: 'dots';
  readonly ink: InkName;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: number;
  readonly alpha: number;
}

/**
 * One thing to be drawn, in CSS pixels from the plot's corner. Screen, print, server and export draw
 * the same list, so that they cannot disagree.
 */
export type Shape = LineShape | BandShape | BoxesShape | DotsShape;
