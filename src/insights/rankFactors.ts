import type { Insight } from '../model';
import {
  confidenceLevel,
  type ConfidenceLevel,
  type ConfidenceThresholds,
} from './confidenceLevel';
import { feedbackFactor, type FeedbackSummary } from './feedbackFactor';
import { isRatio } from './isRatio';
import { isSettled } from './isSettled';
import { lastSeenAt } from './lastSeenAt';
import { severityLevel } from './severityLevel';
import { toConfidence } from './toConfidence';
import { trustedCalibration } from './trustedCalibration';

/** What the rank of an insight depends on beside the insight itself. */
export interface RankFactorOptions {
  /** Epoch milliseconds. Without it neither urgency nor age counts; equals still come newest first. */
  readonly now?: number | undefined;
  /** Ids of the insights that a person pinned. */
  readonly pinnedIds?: ReadonlySet<string> | undefined;
  readonly thresholds?: ConfidenceThresholds | undefined;
  /** The value that counts as full impact, by unit. Without one for its unit a value does not count. */
  readonly fullImpact?: Readonly<Record<string, number>> | undefined;
  /** What people made of earlier insights; see `summarizeFeedback`. */
  readonly feedback?: FeedbackSummary | undefined;
  /**
   * An order of the app's own, which then decides in the place of the rule below the pinned ones: below 0 puts `a` first.
   * Where it has no opinion, 0 or NaN, the rule decides.
   */
  readonly rank?: InsightRank | undefined;
}

/** Says which of two insights comes first, as `Array.prototype.sort` takes it. */
export type InsightRank = (a: Insight, b: Insight) => number;

/**
 * The size of an impact in one word: `high` from two thirds of full impact on, `medium` from one third. `unknown`: no
 * ratio is given, nor a value that `fullImpact` knows.
 */
export type ImpactLevel = 'high' | 'medium' | 'low' | 'unknown';
/** Within what time the effect of a finding is expected. `none`: in more than a week, in the past, or not known. */
export type UrgencyLevel = 'hour' | 'day' | 'week' | 'none';
/**
 * Within what time a finding was last said; `older`: more than a week ago. `unknown`: it has no time, or one that is
 * further ahead than clocks differ.
 */
export type AgeLevel = 'hour' | 'day' | 'week' | 'older' | 'unknown';

/** All that the place of an insight depends on. */
export interface RankFactors {
  readonly isPinned: boolean;
  readonly isSettled: boolean;
  /** See `severityLevel`. */
  readonly severity: number;
  /** 0.5 for none to 1 for full confidence; 0.75 when unknown, halfway. */
  readonly confidence: number;
  /** 0.5 for none to 1 for full impact; 0.75 when unknown, halfway. */
  readonly impact: number;
  /** How soon its effect is expected: 2 within an hour, 1.5 within a day, 1.2 within a week, otherwise 1. */
  readonly urgency: number;
  /** When it was last said: 1 within an hour, 0.9 within a day, 0.75 within a week, 0.6 before, 0.8 when unknown. */
  readonly recency: number;
  /** 0.67 to 1.5: what people made of earlier ones of its kind and source; 1 when nothing is known. */
  readonly feedback: number;
  /** The product of confidence, impact, urgency, recency and feedback. */
  readonly score: number;
  readonly seenAt: number | null;
  readonly confidenceLevel: ConfidenceLevel;
  readonly impactLevel: ImpactLevel;
  readonly urgencyLevel: UrgencyLevel;
  /** `null` without a `now`. */
  readonly ageLevel: AgeLevel | null;
}

const msPerHour = 3_600_000;
/** So much may two clocks differ, in milliseconds, before a time ahead of now is no time of a finding. */
const clockSkewMs = 120_000;
const urgencyFactor = { hour: 2, day: 1.5, week: 1.2, none: 1 } as const;
const recencyFactor = { hour: 1, day: 0.9, week: 0.75, older: 0.6, unknown: 0.8 } as const;
const wordRatio = { high: 0.9, medium: 0.65, low: 0.25 } as const;

/**
 * Takes an insight apart into what its rank depends on. Time counts in steps rather than smoothly, so that an order
 * changes seldom and each change has a reason that can be said.
 */
export function rankFactors(insight: Insight, options: RankFactorOptions = {}): RankFactors {
  const { now, pinnedIds, thresholds, fullImpact, feedback } = options;
  const seenAt = lastSeenAt(insight);
  const certainty = confidenceRatio(insight);
  const impactRatio = impactOf(insight, fullImpact);
  const urgencyLevel = urgencyOf(insight.expectedAt, now);
  const ageLevel = now === undefined ? null : ageOf(seenAt, now);

  const confidence = 0.5 + 0.5 * (certainty ?? 0.5);
  const impact = 0.5 + 0.5 * (impactRatio ?? 0.5);
  const urgency = urgencyFactor[urgencyLevel];
  const recency = ageLevel === null ? 1 : recencyFactor[ageLevel];
  const liked = feedback === undefined ? 1 : feedbackFactor(insight, feedback);
  return {
    isPinned: pinnedIds?.has(insight.id) ?? false,
    isSettled: isSettled(insight, now),
    severity: severityLevel(insight.severity),
    confidence,
    impact,
    urgency,
    recency,
    feedback: liked,
    score: confidence * impact * urgency * recency * liked,
    seenAt,
    confidenceLevel: confidenceLevel(insight.confidence, thresholds),
    impactLevel: impactLevelOf(impactRatio),
    urgencyLevel,
    ageLevel,
  };
}

function confidenceRatio(insight: Insight): number | null {
  const confidence = toConfidence(insight.confidence);
  if (confidence.kind === 'unknown') return null;
  if (confidence.kind === 'categorical') return wordRatio[confidence.level];
  return trustedCalibration(confidence)?.observed ?? confidence.value;
}

/** Values in different units cannot be set against each other, so only a ratio counts, or a value that has a full. */
function impactOf({ impact }: Insight, fullImpact: RankFactorOptions['fullImpact']): number | null {
  if (typeof impact !== 'object' || impact === null) return null;
  if (isRatio(impact.ratio)) return impact.ratio;
  const { value, unit } = impact;
  if (typeof value !== 'number' || typeof unit !== 'string' || fullImpact === undefined)
    return null;
  const full = Object.hasOwn(fullImpact, unit) ? fullImpact[unit] : undefined;
  if (full === undefined || !(full > 0) || !Number.isFinite(value)) return null;
  return Math.min(1, Math.abs(value) / full);
}

function impactLevelOf(ratio: number | null): ImpactLevel {
  if (ratio === null) return 'unknown';
  if (ratio >= 2 / 3) return 'high';
  return ratio >= 1 / 3 ? 'medium' : 'low';
}

function urgencyOf(expectedAt: number | null | undefined, now: number | undefined): UrgencyLevel {
  if (typeof expectedAt !== 'number' || now === undefined || !(expectedAt >= now)) return 'none';
  const left = expectedAt - now;
  if (left <= msPerHour) return 'hour';
  if (left <= 24 * msPerHour) return 'day';
  return left <= 168 * msPerHour ? 'week' : 'none';
}

function ageOf(seenAt: number | null, now: number): AgeLevel {
  if (seenAt === null) return 'unknown';
  const age = now - seenAt;
  if (age < -clockSkewMs) return 'unknown';
  if (age <= msPerHour) return 'hour';
  if (age <= 24 * msPerHour) return 'day';
  return age <= 168 * msPerHour ? 'week' : 'older';
}
