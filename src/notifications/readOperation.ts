import type { NotificationVerb } from '../model';
import { isRecord } from './isRecord';
import type {
  MatchingTarget,
  NotificationOperation,
  OperationStatus,
} from './notificationOperation';
import { inverseVerb, inverseVerbs } from './inverseVerb';
import { readNotificationQuery } from './readNotificationQuery';

const statuses: readonly string[] = [
  'held',
  'pending',
  'confirmed',
  'failed',
] satisfies OperationStatus[];

const isVerb = (value: unknown): value is NotificationVerb =>
  typeof value === 'string' && Object.hasOwn(inverseVerbs, value);
const isStatus = (value: unknown): value is OperationStatus =>
  typeof value === 'string' && statuses.includes(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15;
const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 100_000 && value.every(isText);
const isVersions = (value: unknown): value is [string, string][] =>
  Array.isArray(value) &&
  value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText));
const orAbsent =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is T | undefined =>
    value === undefined || is(value);
const orNull =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is T | null =>
    value === null || is(value);

function readMatching(value: unknown): MatchingTarget | null {
  if (!isRecord(value)) return null;
  const query = readNotificationQuery(value.query);
  const { asOf, exceptIds, loadedFrom } = value;
  if (query === null || !orNull(isTime)(asOf) || !orNull(isTime)(loadedFrom) || !isIds(exceptIds)) {
    return null;
  }
  return { query, asOf, exceptIds, loadedFrom };
}

/**
 * Reads one operation that comes from outside: storage or another tab. `null` when any part is not what it must be: half
 * an intent is never carried out. Fields that are not known are left behind.
 */
export function readOperation(value: unknown): NotificationOperation | null {
  if (!isRecord(value)) return null;
  const { id, verb, ids, at, until, previousUntil, status, settledAt, undoes } = value;
  const { refusedIds, seenVersions, actionId, isAutomatic } = value;
  if (!isText(id) || !isVerb(verb) || !isIds(ids) || !isTime(at) || !isStatus(status)) return null;
  if (!orAbsent(orNull(isTime))(until) || !orAbsent(orNull(isTime))(previousUntil)) return null;
  if (!orAbsent(isTime)(settledAt) || !orAbsent(isText)(undoes)) return null;
  if (!orAbsent(isIds)(refusedIds) || !orAbsent(isVersions)(seenVersions)) return null;
  if (verb === 'snooze' && until == null) return null;
  if (undoes !== undefined && inverseVerb(verb) === null) return null;
  const matching = value.matching === undefined ? undefined : readMatching(value.matching);
  if (matching === null) return null;
  const isAction = verb === 'action';
  if (isAction && (!isText(actionId) || ids.length !== 1 || matching !== undefined)) return null;
  return {
    id,
    verb,
    ids,
    at,
    status,
    ...(isAction && isText(actionId) && { actionId }),
    ...(isAutomatic === true && { isAutomatic }),
    ...(matching !== undefined && { matching }),
    ...(until !== undefined && { until }),
    ...(previousUntil !== undefined && { previousUntil }),
    ...(settledAt !== undefined && { settledAt }),
    ...(refusedIds !== undefined && { refusedIds }),
    ...(seenVersions !== undefined && { seenVersions }),
    ...(undoes !== undefined && { undoes }),
  };
}
