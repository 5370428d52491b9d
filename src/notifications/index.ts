export { addOperation } from './addOperation';
export {
  admitNotifications,
  type AdmittedNotifications,
  type NotificationIssue,
} from './admitNotifications';
export { blocksVerb } from './blocksVerb';
export { canUndo } from './canUndo';
export { clearsInbox } from './clearsInbox';
export {
  coalesceNotifications,
  type CoalesceOptions,
  type NotificationBundle,
} from './coalesceNotifications';
export { countNotifications, type NotificationCounts } from './countNotifications';
export {
  createNotificationLog,
  type NotificationAct,
  type NotificationLog,
  type NotificationLogParts,
} from './createNotificationLog';
export { createOperation, type OperationPlan, type OperationRequest } from './createOperation';
export { currentNotifications } from './currentNotifications';
export { foldNotifications } from './foldNotifications';
export { foldPreferences } from './foldPreferences';
export { folderOf } from './folderOf';
export {
  groupNotifications,
  type GroupOptions,
  type NotificationGroup,
  type NotificationGrouping,
} from './groupNotifications';
export { instantOf } from './instantOf';
export { intentOf } from './intentOf';
export { isKnownTime } from './isKnownTime';
export { lockReason } from './lockReason';
export { logKey } from './logKey';
export type { LogOwner } from './logOwner';
export { emptyLog, type LogState, type OperationNotice } from './logState';
export { matchesNotificationQuery } from './matchesNotificationQuery';
export { mergeNotifications } from './mergeNotifications';
export { mergeOperations } from './mergeOperations';
export { needsAck } from './needsAck';
export { nextDigestAt } from './nextDigestAt';
export type {
  ActionOutcome,
  NotificationActionHandler,
  NotificationIntent,
} from './notificationIntent';
export type { NotificationVerb } from '../model';
export type {
  MatchingTarget,
  NotificationOperation,
  OperationStatus,
} from './notificationOperation';
export type { NotificationFolder, NotificationQuery } from './notificationQuery';
export { planDelivery, type DeliveryPlan } from './planDelivery';
export type {
  Digest,
  PreferenceCell,
  PreferenceChange,
  PreferenceChannel,
  PreferenceEdit,
  PreferenceLock,
  PreferenceMatrix,
  PreferenceRow,
  QuietHours,
  QuietWindow,
} from './preferences';
export { countedItems, projectCount, type CountedInbox } from './projectCount';
export { queryNotifications } from './queryNotifications';
export { quietUntil } from './quietUntil';
export { readNotificationQuery } from './readNotificationQuery';
export { readTabMessage } from './readTabMessage';
export { readOutcome, type Outcome } from './readOutcome';
export { resolveOperation, type OperationAnswer } from './resolveOperation';
export { restoreOperations, type RestoreResult } from './restoreOperations';
export { sendOperation } from './sendOperation';
export {
  settleOperations,
  type NotificationConflict,
  type SettleOptions,
  type SettleResult,
} from './settleOperations';
export { snoozePresets, type SnoozePreset, type SnoozePresetOptions } from './snoozePresets';
export {
  sortNotifications,
  type NotificationComparison,
  type NotificationOrder,
} from './sortNotifications';
export { priorities, priorityRank } from './priorities';
export { storeOperations } from './storeOperations';
export type { TabMessage } from './tabMessage';
export { tabMessageOf } from './tabMessageOf';
export { undoOperation, type UndoResult } from './undoOperation';
export { uniqueNotifications } from './uniqueNotifications';
export { zoneOffset } from './zoneOffset';
