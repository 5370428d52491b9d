export { answersInFull } from './answersInFull';
export { calendarDay } from './calendarDay';
export { computeComplianceScore } from './computeComplianceScore';
export { computeFrameworkScores } from './computeFrameworkScores';
export { displayPercent } from './displayPercent';
export { displayScore } from './displayScore';
export type { ComplianceAction, ComplianceOperation } from './complianceAction';
export { complianceCsv } from './export/complianceCsv';
export { complianceIssues } from './complianceIssues';
export { complianceJson, reproduceScore, type ComplianceJson } from './export/complianceJson';
export { complianceOscal, type OscalOptions } from './export/complianceOscal';
export {
  complianceReport,
  type ComplianceReport,
  type ReportedControl,
} from './export/complianceReport';
export type { ReportInput } from './export/reportInput';
export { dateHasPassed } from './dateHasPassed';
export { dueDate, type DueDate } from './dueDate';
export { evidenceFreshness, type EvidenceFreshness } from './evidenceFreshness';
export { exceptionStanding, type ExceptionStanding } from './exceptionStanding';
export { explainScore, type ScoreSentence, type ScoreWords } from './explainScore';
export { foldOperations } from './foldOperations';
export { frameworkStatus } from './frameworkStatus';
export { groupByControl } from './groupByControl';
export { gapToTarget, type ScoreGain } from './gapToTarget';
export { indexCompliance, type ComplianceIndex } from './complianceIndex';
export { readTrend, type TrendPoint, type TrendReading } from './readTrend';
export { requirementResult } from './requirementResult';
export { requirementTree, type RequirementNode } from './requirementTree';
export { resultsAt, type ResultChange, type ResultTime } from './resultsAt';
export { knownResult, resultOrder, resultPlace } from './resultOrder';
export { scoreMessages } from './scoreMessages';
export {
  defaultScorePolicy,
  resolveScorePolicy,
  type ScorePolicy,
  type ScoreUnit,
} from './scorePolicy';
export type { ExcludedUnit, ExclusionReason, ScoreContribution, ScoreResult } from './scoreResult';
export { withResults } from './withResults';
