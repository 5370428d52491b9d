import type { NotificationItem, NotificationVerb } from '../model';
import { applyVerb } from './applyVerb';
import { blocksVerb } from './blocksVerb';
import { compileQuery } from './compileQuery';
import type { NotificationOperation } from './notificationOperation';
import type { NotificationQuery } from './notificationQuery';

/** What a person asked for. Times are epoch milliseconds. */
export interface OperationRequest {
  /** A name that nobody else uses, chosen by the caller. */
  readonly id: string;
  readonly verb: NotificationVerb;
  readonly at: number;
  /** The items meant … */
  readonly ids?: readonly string[] | undefined;
  /** … or everything that matches, also what is not loaded. */
  readonly query?: NotificationQuery | undefined;
  readonly exceptIds?: readonly string[] | undefined;
  /** For a query: also take in what arrives later, as when a thread is muted. @default false */
  readonly standing?: boolean | undefined;
  readonly until?: number | undefined;
  /** For `action`: which of the item's own. Such an operation names one item, never a query. */
  readonly actionId?: string | undefined;
  /** Nobody asked for it: an item that was seen is read. @default false */
  readonly isAutomatic?: boolean | undefined;
  /** Keep it back instead of sending it. @default false */
  readonly hold?: boolean | undefined;
}

/** What comes of a person's request: the operation to send, and what it could not take in. */
export interface OperationPlan {
  /** `null`: nothing would change, so nothing is to be sent. */
  readonly operation: NotificationOperation | null;
  /** Items that were left out, since they must be acknowledged first or do not allow it. */
  readonly blockedIds: readonly string[];
}

const range = (items: readonly NotificationItem[]): { from: number; to: number } =>
  items.reduce(
    ({ from, to }, { createdAt }) => ({
      from: createdAt < from ? createdAt : from,
      to: createdAt > to ? createdAt : to,
    }),
    { from: Infinity, to: -Infinity },
  );

/**
 * Makes the operation for a request, from what the person sees (`view`: the folded items). Its members are settled here
 * and now: items that it would not change, that do not exist or that do not allow it are left out, so a
 * double click makes one intent. An operation on a query also notes how far the view reached: an item that arrives later
 * is never touched. That mark is the newest `createdAt` seen, so a wrong device clock does no harm. `loaded` are the
 * server's items; they differ from the view while deletions are under way. O(n).
 */
export function createOperation(
  view: readonly NotificationItem[],
  request: OperationRequest,
  loaded: readonly NotificationItem[] = view,
): OperationPlan {
  const { id, verb, at, query, until, actionId } = request;
  const except = new Set(request.exceptIds);
  const wanted = new Set(request.ids);
  const means =
    query === undefined ? (item: NotificationItem) => wanted.has(item.id) : compileQuery(query, at);
  const meant = view.filter(
    (item) =>
      means(item) &&
      !except.has(item.id) &&
      applyVerb(item, { verb, at, until, actionId }) !== item,
  );
  const changed = meant.filter((item) => !blocksVerb(item, verb));
  const blockedIds = meant.filter((item) => blocksVerb(item, verb)).map((item) => item.id);
  const isAction = verb === 'action';
  const isNothing = changed.length === 0 && (query === undefined || loaded.length === 0);
  if (isNothing || (isAction && (query !== undefined || changed.length !== 1))) {
    return { operation: null, blockedIds };
  }

  const seenVersions = changed.flatMap((item) =>
    item.version == null ? [] : [[item.id, item.version] as const],
  );
  const { from, to } = range(loaded);
  const untils = new Set(changed.map((item) => item.snoozedUntil));
  const operation: NotificationOperation = {
    id,
    verb,
    at,
    ids: changed.map((item) => item.id),
    status: request.hold === true ? 'held' : 'pending',
    ...(query !== undefined && {
      matching: {
        query,
        asOf: request.standing === true ? null : Number.isFinite(to) ? to : at,
        exceptIds: [...except],
        loadedFrom: Number.isFinite(from) ? from : null,
      },
    }),
    ...(isAction && { actionId }),
    ...(request.isAutomatic === true && { isAutomatic: true }),
    ...(until !== undefined && { until }),
    ...(verb === 'snooze' && { previousUntil: untils.size === 1 ? [...untils][0] : null }),
    ...(seenVersions.length > 0 && { seenVersions }),
  };
  return { operation, blockedIds };
}
