import type { Severity } from './compliance';
import type { OpenEnum } from './openEnum';

/** What sort of finding it is: something seen, something to come, a cause, or something to do. */
export type InsightKind =
  | 'pattern'
  | 'anomaly'
  | 'trend'
  | 'forecast'
  | 'root_cause'
  | 'risk'
  | 'opportunity'
  | 'recommendation'
  | 'summary';

/** How grave a finding is; `info`: it is only to be known, below `low`. */
export type InsightSeverity = Severity | 'info';

/** `streaming`: the text is still being written. `interrupted`: it broke off. */
export type InsightStatus =
  | 'active'
  | 'in_progress'
  | 'accepted'
  | 'resolved'
  | 'expired'
  | 'superseded'
  | 'streaming'
  | 'interrupted';

/** One finding. */
export interface Insight {
  readonly id: string;
  readonly kind: OpenEnum<InsightKind>;
  readonly title: string;
  readonly summary: string | null;
  /** How bad or good it would be. `null`: the service does not say. */
  readonly severity: OpenEnum<InsightSeverity> | null;
  /** How sure the source is, which is another matter than how bad it would be. */
  readonly confidence: Confidence;
  readonly impact: InsightImpact | null;
  /** The service's own word for the area, such as `reliability`. */
  readonly category: string | null;
  /** Systems, workflows or other things it is about, as the service names them. */
  readonly affected: readonly string[];
  /** What the service advises to do. */
  readonly recommendations: readonly string[];
  readonly createdAt: number | null;
  /** @default 'active' */
  readonly status?: OpenEnum<InsightStatus> | undefined;
  readonly updatedAt?: number | null | undefined;
  /** When its effect is expected to be felt. */
  readonly expectedAt?: number | null | undefined;
  /** From then on it no longer holds. */
  readonly validUntil?: number | null | undefined;
  /** The source's version of this insight, such as `3`. */
  readonly version?: string | null | undefined;
  /** The source's own identity of the finding: findings that say the same share it. */
  readonly fingerprint?: string | null | undefined;
  /** The insight that this one replaces. */
  readonly supersedesId?: string | null | undefined;
  /** The insight that is the cause of this one. */
  readonly rootCauseId?: string | null | undefined;
  /** Findings of one incident or class share it. */
  readonly groupKey?: string | null | undefined;
  readonly explanation?: Explanation | null | undefined;
  readonly provenance?: Provenance | null | undefined;
  /** Untrusted address of what it is about. */
  readonly href?: string | null | undefined;
  /** BCP 47 tag of the language of its texts. */
  readonly lang?: string | null | undefined;
}

/** How sure a source is of what it says. `unknown` is not low: nobody has said. */
export type Confidence =
  | {
      readonly kind: 'categorical';
      readonly level: 'high' | 'medium' | 'low';
      /** What it rests on, such as "14 of 15 signals agree". */
      readonly basis?: string | null | undefined;
    }
  | {
      readonly kind: 'probability';
      /** 0–1. A model's score, unless `calibration` says how often it held. */
      readonly value: number;
      readonly calibration?: ConfidenceCalibration | null | undefined;
      readonly basis?: string | null | undefined;
    }
  | { readonly kind: 'unknown'; readonly reason?: string | null | undefined };

/** How often statements of about this confidence came true. */
export interface ConfidenceCalibration {
  /** How many such statements have an outcome. */
  readonly count: number;
  /** Share of them that came true, 0–1. */
  readonly observed: number;
}

/** How large the effect of a finding is or would be: as a share, a value in a unit or words, whatever the source gives. */
export interface InsightImpact {
  /** How large it is by the source's own scale, 0–1. */
  readonly ratio: number | null;
  /** The same in a unit, where the source gives one; `unit` as in `SeriesData`. */
  readonly value?: number | null | undefined;
  readonly unit?: string | null | undefined;
  /** The source's words, such as "10-20%". */
  readonly label?: string | null | undefined;
}

/** Why a source says what it says. */
export interface Explanation {
  readonly why: string | null;
  readonly factors: readonly InsightFactor[];
  readonly evidence: readonly InsightEvidence[];
  readonly assumptions: readonly string[];
  readonly limitations: readonly string[];
  readonly openQuestions?: readonly string[] | undefined;
  readonly counterfactual?: string | null | undefined;
}

/** One cause or signal that a finding rests on, with its part in it. */
export interface InsightFactor {
  readonly label: string;
  /** Signed share in the finding, on the source's own scale: above 0 speaks for more of it, below 0 for less. */
  readonly contribution: number | null;
  readonly detail?: string | null | undefined;
}

/** One thing that can be looked up and that speaks for or against a finding. */
export interface InsightEvidence {
  readonly id: string;
  readonly kind: OpenEnum<
    'metric' | 'log' | 'trace' | 'event' | 'document' | 'rule' | 'case'
  > | null;
  readonly label: string;
  /** What it shows, as text, such as "98 % of memory in use". */
  readonly value: string | null;
  readonly at: number | null;
  /** Untrusted address. */
  readonly href: string | null;
  /** `null`: the source does not say. */
  readonly supports: 'for' | 'against' | null;
}

/** Where something comes from. A field nobody reported is `null`. */
export interface Provenance {
  readonly generatedBy: OpenEnum<'ml_model' | 'llm' | 'rule' | 'statistical' | 'human'> | null;
  /** Name of the model or of the service, as it names itself. */
  readonly source: string | null;
  readonly modelVersion: string | null;
  readonly generatedAt: number | null;
  readonly dataFrom: number | null;
  readonly dataTo: number | null;
}

/** What is expected to come. */
export interface Prediction {
  readonly id: string;
  readonly metric: PredictedMetric;
  /** `null`: the source sent none that can be read. */
  readonly predicted: PredictedValue | null;
  readonly interval: PredictionInterval | null;
  readonly confidence: Confidence;
  readonly horizon: PredictionHorizon;
  readonly madeAt: number | null;
  readonly trainedOn: TrainingData | null;
  /** What the source says it took into account. */
  readonly factors: readonly string[];
  /** How bad it would be, in the source's word. */
  readonly severity?: OpenEnum<InsightSeverity> | null | undefined;
  /** What the source advises, such as ways to prevent it. */
  readonly recommendations?: readonly string[] | undefined;
  /** What was measured before and what was expected, oldest first. */
  readonly history?: readonly PredictionPoint[] | undefined;
  /** What happened, once that is known. */
  readonly outcome?: PredictionOutcome | null | undefined;
  readonly provenance?: Provenance | null | undefined;
}

/** The figure that a prediction is about. */
export interface PredictedMetric {
  readonly id: string;
  readonly label: string;
  /** As in `SeriesData`. */
  readonly unit: string | null;
  /** Which way is good news; `null` or absent: the source does not say. */
  readonly betterWhen?: 'higher' | 'lower' | null | undefined;
  /** Whose failure it is about; the value is then the probability of that, 0–1. */
  readonly failureOf?: string | null | undefined;
}

/** What a prediction says: one number in its metric's unit, a text such as `increasing`, or several named values. */
export type PredictedValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** Several named values, such as one for each scenario. */
  | { readonly kind: 'record'; readonly entries: readonly PredictedEntry[] };

/** One of the named values of a prediction, such as a scenario; a number is in the metric's unit. */
export interface PredictedEntry {
  readonly label: string;
  readonly value: number | string | null;
}

/** The range in which the value is expected, in the metric's unit, both ends included. */
export interface PredictionInterval {
  readonly lower: number;
  readonly upper: number;
  /** Probability that the interval holds the value, 0–1; `null`: the source does not say, as with scenarios. */
  readonly level: number | null;
}

/** The time that a prediction is for. Where the source gives words alone, both times are `null`. */
export interface PredictionHorizon {
  readonly from: number | null;
  readonly until: number | null;
  /** The source's own words, such as `next_month`. */
  readonly text: string | null;
}

/** What a model learned from, so far as its source says: the period, and how much of it. */
export interface TrainingData {
  readonly from: number | null;
  readonly to: number | null;
  /** Number of data points. */
  readonly count: number | null;
}

/** One time at which a metric was measured, predicted or both, in the metric's unit; `null`: not known. */
export interface PredictionPoint {
  readonly at: number;
  readonly actual: number | null;
  readonly predicted: number | null;
  /** The ends of the range that was predicted. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What happened, and when it was measured; a number is in the metric's unit. */
export interface PredictionOutcome {
  readonly actual: number | string;
  readonly at: number | null;
}
