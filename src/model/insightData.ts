import type { Decision } from './decision';
import type { Insight, Prediction } from './insight';

/** What a cognitive engine or a rule has to say. Ratios are 0–1, times are epoch milliseconds (UTC), texts are plain and untrusted. */
export interface InsightData {
  readonly insights: readonly Insight[];
  readonly predictions: readonly Prediction[];
  readonly decisions: readonly Decision[];
}
