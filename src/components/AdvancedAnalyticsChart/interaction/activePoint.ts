/** The point that pointer or keyboard is at. */
export interface ActivePoint {
  readonly row: number;
  /** Id of the series; `null`: the place as such. */
  readonly seriesId: string | null;
}
