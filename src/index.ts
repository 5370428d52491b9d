'use client';

export * from './components/CognitiveInsightsPanel/index';
export * from './components/AdvancedAnalyticsChart/index';
export * from './components/ComplianceStatusWidget/index';
export * from './components/NotificationCenter/index';
export * from './components/ProcessMiningVisualizer/index';
export * from './components/TenantThemeProvider/index';
export type { ScorePolicy, ScoreUnit } from './compliance/index';
export type { HeadingLevel, Message, MessageOverrides, PluralMessage } from './internal/index';
export type * from './model/index';
export type {
  Digest,
  NotificationFolder,
  NotificationGrouping,
  NotificationOrder,
  NotificationQuery,
  NotificationVerb,
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
