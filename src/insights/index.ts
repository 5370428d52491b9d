export {
  applyMemory,
  type DismissedInsight,
  type RememberedInsights,
  type ReturnedInsight,
} from './applyMemory';
export { calibrateConfidence } from './calibrateConfidence';
export {
  calibrationTable,
  type CalibrationTable,
  type ConfidenceOutcome,
} from './calibrationTable';
export { checkPrediction, type CheckedPrediction } from './checkPrediction';
export { conditionBody, type ConditionBody, type ConditionInput } from './conditionBody';
export { conditionMessages } from './conditionMessages';
export {
  confidenceLevel,
  defaultConfidenceThresholds,
  type ConfidenceLevel,
  type ConfidenceThresholds,
} from './confidenceLevel';
export { confidenceMessages } from './confidenceMessages';
export { correctInsight } from './correctInsight';
export { correctionsOf, type Correction } from './correctionsOf';
export { decisionMessages } from './decisionMessages';
export { dedupeInsights, type DedupedInsights, type InsightOccurrences } from './dedupeInsights';
export { describeCondition, type ConditionMessages } from './describeCondition';
export {
  describeConfidence,
  type ConfidenceDescription,
  type ConfidenceOptions,
} from './describeConfidence';
export {
  describePrediction,
  type PredictionDescription,
  type PredictionMessages,
  type PredictionOptions,
} from './describePrediction';
export { describeReturn, type ReturnOptions } from './describeReturn';
export { describeTrackRecord } from './describeTrackRecord';
export { factorBars, type FactorBar, type FactorBars } from './factorBars';
export { feedbackFactor, type FeedbackSummary, type FeedbackTally } from './feedbackFactor';
export { fingerprintInsight } from './fingerprintInsight';
export { groupByRootCause, type InsightGroup } from './groupByRootCause';
export {
  insightsCondition,
  type ConditionNotice,
  type InsightsCondition,
} from './insightsCondition';
export type {
  CorrectedField,
  DismissReason,
  DismissScope,
  DismissUntil,
  InsightIntent,
  RatingAspect,
  ReturnCause,
} from './insightIntent';
export {
  emptyMemory,
  type InsightMemory,
  type MemoryRecord,
  type RememberedInsight,
} from './insightMemory';
export { isMachineMade } from './isMachineMade';
export { isSettled } from './isSettled';
export { lastSeenAt } from './lastSeenAt';
export { learnFromFeedback, type LearningIntent, type Lesson } from './learnFromFeedback';
export { memoryMessages } from './memoryMessages';
export type { Message } from '../i18n/index';
export { modelChanges, type ModelChange } from './modelChanges';
export { nameInWords } from './nameInWords';
export {
  normalizeDecision,
  type Confirmation,
  type NormalDecision,
  type NormalOption,
} from './normalizeDecision';
export { optionBlock, type OptionBlock, type OptionStanding } from './optionBlock';
export { parseMemory, type ParsedMemory } from './parseMemory';
export { plainText, type PlainText } from './plainText';
export type { PredictionFault } from './predictionFault';
export { predictionMessages } from './predictionMessages';
export { predictionOutcome, type PredictionVerdict } from './predictionOutcome';
export {
  predictionTrackRecord,
  type PastPrediction,
  type TrackRecord,
} from './predictionTrackRecord';
export { previewDismissal } from './previewDismissal';
export {
  rankFactors,
  type AgeLevel,
  type ImpactLevel,
  type InsightRank,
  type RankFactorOptions,
  type RankFactors,
  type UrgencyLevel,
} from './rankFactors';
export { orderInsights, type RankedInsight } from './orderInsights';
export { rankInsights, rankReason, type RankedInsights, type RankOptions } from './rankInsights';
export { rankMessages } from './rankMessages';
export type { RankMessages } from './rankReasonWriter';
export { lastRating, ratingOf } from './ratingOf';
export { reduceMemory, type MemoryAction } from './reduceMemory';
export { serializeMemory } from './serializeMemory';
export { severityLevel, severityOrder } from './severityLevel';
export { similarityOf } from './similarityOf';
export { splitByConfidence, type ConfidenceSplit } from './splitByConfidence';
export { summarizeFeedback } from './summarizeFeedback';
export { toConfidence } from './toConfidence';
export { uncertaintyMessages } from './uncertaintyMessages';
