export { calendarDay } from './calendarDay';
export { computeComplianceScore } from './computeComplianceScore';
export { computeFrameworkScores } from './computeFrameworkScores';
export { displayPercent } from './displayPercent';
export { dueDate, type DueDate } from './dueDate';
export { explainScore, type ScoreSentence, type ScoreWords } from './explainScore';
export { frameworkStatus } from './frameworkStatus';
export { gapToTarget, type ScoreGain } from './gapToTarget';
export { indexCompliance, type ComplianceIndex } from './complianceIndex';
export { knownResult, resultOrder, resultPlace } from './resultOrder';
export { scoreMessages } from './scoreMessages';
export {
  defaultScorePolicy,
  resolveScorePolicy,
  type ScorePolicy,
  type ScoreUnit,
} from './scorePolicy';
export type { ExcludedUnit, ExclusionReason, ScoreContribution, ScoreResult } from './scoreResult';
