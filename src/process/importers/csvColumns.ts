/** The names of the columns that hold what a log needs, as they stand in the first line. */
export interface CsvColumns {
  readonly caseId: string;
  readonly activity: string;
  /** When the event was complete. */
  readonly timestamp: string;
  readonly lifecycle?: string | undefined;
  readonly resource?: string | undefined;
  /** When the event began. */
  readonly startTimestamp?: string | undefined;
}

/** Places of the columns; -1: there is none. */
export type CsvColumnPlaces = { readonly [Role in keyof CsvColumns]-?: number };
