/** What a sentence is about. */
export type SentenceTopic =
  | 'overview'
  | 'extremes'
  | 'gaps'
  | 'trend'
  | 'thresholds'
  | 'anomalies'
  | 'forecast'
  | 'incomplete'
  | 'quality';

/** One sentence of a summary. */
export interface Sentence {
  /** 1: what the chart is. 2: figures. 3: what they mean together (Lundgard & Satyanarayan 2021). */
  readonly level: 1 | 2 | 3;
  readonly topic: SentenceTopic;
  /** `null`: about the chart as a whole. */
  readonly seriesId: string | null;
  readonly text: string;
}
