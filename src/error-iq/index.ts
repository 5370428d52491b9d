export { createErrorIQClient, type ErrorIQClient } from './createErrorIQClient';
export type { EndpointName, ErrorIQPaths, SocketName } from './endpoints';
export type { Granularity } from './groups/createAnalyticsCalls';
export type { AuditFilter } from './groups/createAuditCalls';
export type { CognitiveAnalysisType, CognitiveFeedback } from './groups/createCognitiveCalls';
export type { RequirementFilter } from './groups/createComplianceCalls';
export type { ExecutionFilter } from './groups/createExecutionCalls';
export type { CostPlan } from './groups/readCostPlan';
export type { SentNotification } from './groups/readSentNotification';
export type { ErrorIQCall, SendCall } from './http/call';
export type { ClientErrorCode } from './http/clientError';
export type { PathParams, QueryParams } from './http/joinUrl';
export type { OrOptions } from './http/splitOptions';
export type { TimeRange } from './http/toDates';
export type { Instant } from './http/toIsoTime';
export {
  createNotificationCenter,
  type ErrorIQNotificationCenter,
} from './notificationCenter/createNotificationCenter';
export type { OpenTabChannel, TabChannel } from './notificationCenter/joinTabs';
export type {
  NotificationCenterOptions,
  NotificationCenterSnapshot,
} from './notificationCenter/NotificationCenterOptions';
export type { NotificationStorage } from './notificationCenter/NotificationStorage';
export type { ShownNotification } from './notificationCenter/readShownNotification';
export type { ErrorIQQuery, OnIssues } from './queries/createQuery';
export { ErrorIQFailure } from './queries/ErrorIQFailure';
export { errorIQQueries } from './queries/errorIQQueries';
export type { Connection, ConnectionListener, ConnectionState } from './realtime/createConnection';
export {
  createExecutionLogStream,
  type ExecutionLogSnapshot,
  type ExecutionLogStreamOptions,
} from './realtime/createExecutionLogStream';
export {
  createNotificationStream,
  type NotificationStreamOptions,
} from './realtime/createNotificationStream';
export type { Stream, StreamSnapshot } from './realtime/createStream';
export type { PageSignals } from './realtime/PageSignals';
export type { ServiceOrigin } from './groups/nameOrigin';
export type { CallOptions, ErrorIQClientSettings, FetchLike, RetrySettings } from './settings';
export {
  createThemeManager,
  type AppliedOverrides,
  type AppliedTheme,
  type ApplyOptions,
  type ThemeManager,
} from './themeManager/createThemeManager';
export type { ComponentOverrides, OverrideIssue } from './themeManager/readOverrides';
export { ThemeError, type ThemeErrorCode } from './themeManager/ThemeError';
export type {
  ActionOutcome,
  LogState,
  MatchingTarget,
  NotificationAct,
  NotificationActionHandler,
  NotificationCounts,
  NotificationIntent,
  NotificationOperation,
  NotificationVerb,
  OperationNotice,
  OperationRequest,
  OperationStatus,
  Outcome,
} from '../notifications/index';
