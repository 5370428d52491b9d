'use client';

export * from './components/CognitiveInsightsPanel/index';
export * from './components/AdvancedAnalyticsChart/index';
export * from './components/ComplianceStatusWidget/index';
export * from './components/Introduction/index';
export * from './components/NotificationCenter/index';
export * from './components/ProcessMiningVisualizer/index';
export * from './components/TenantThemeProvider/index';
export type {
  ComplianceAction,
  ComplianceOperation,
  ScorePolicy,
  ScoreUnit,
} from './compliance/index';
export type {
  ConfidenceThresholds,
  CorrectedField,
  DismissReason,
  DismissScope,
  DismissUntil,
  InsightIntent,
  InsightMemory,
  InsightRank,
  MemoryRecord,
  PredictionFault,
  RatingAspect,
  RememberedInsight,
  ReturnCause,
} from './insights/index';
export type { HeadingLevel, Message, MessageOverrides, PluralMessage } from './internal/index';
export type * from './model/index';
export type {
  ActionOutcome,
  CoalesceOptions,
  Digest,
  LogState,
  MatchingTarget,
  NotificationAct,
  NotificationActionHandler,
  NotificationBundle,
  NotificationComparison,
  NotificationCounts,
  NotificationFolder,
  NotificationGroup,
  NotificationGrouping,
  NotificationIntent,
  NotificationIssue,
  NotificationOperation,
  NotificationOrder,
  NotificationQuery,
  NotificationVerb,
  OperationNotice,
  OperationRequest,
  OperationStatus,
  PreferenceCell,
  PreferenceChannel,
  PreferenceEdit,
  PreferenceLock,
  PreferenceMatrix,
  PreferenceRow,
  QuietHours,
  QuietWindow,
} from './notifications/index';
export type {
  ActivityFilter,
  ActivitySequence,
  AttributeFilter,
  CsvColumns,
  DurationFilter,
  ImportIssue,
  ImportResult,
  LayoutDirection,
  LayoutEdge,
  LayoutEngine,
  LayoutNode,
  LayoutPoint,
  LayoutSizes,
  LifecycleFilter,
  LogFilter,
  Negatable,
  PathFilter,
  ProcessLayout,
  ReferenceModel,
  Simplification,
  TimeFilter,
  VariantFilter,
} from './process/index';
export {
  summaryMessages,
  type CleanColumns,
  type DataQuality,
  type QualityIssue,
  type QualityKind,
  type SummaryMessages,
} from './series/index';
export type {
  ColorName,
  Family,
  FamilyRole,
  ModeName,
  Palette,
  Palettes,
  RemovedCss,
  SanitizedCss,
  TenantTheme,
} from './theme/index';
