import type { NotificationIntent } from './notificationIntent';
import type { NotificationOperation } from './notificationOperation';

/** The intent that an operation stands for. */
export function intentOf(operation: NotificationOperation): NotificationIntent {
  const { id, verb, ids, at, actionId, until, matching, undoes } = operation;
  return {
    operationId: id,
    verb,
    ids,
    at,
    ...(actionId !== undefined && { actionId }),
    ...(until !== undefined && { until }),
    ...(matching !== undefined && {
      query: matching.query,
      asOf: matching.asOf,
      exceptIds: matching.exceptIds,
    }),
    ...(undoes !== undefined && { undoes }),
  };
}
