/** What makes no sense in a prediction. */
export type PredictionFault =
  | 'no-value'
  | 'interval-not-finite'
  | 'interval-inverted'
  | 'interval-without-width'
  | 'interval-excludes-value'
  | 'level-out-of-range'
  | 'horizon-inverted'
  | 'time-unreadable';
