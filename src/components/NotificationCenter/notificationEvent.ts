import type {
  NotificationQuery,
  NotificationVerb,
  PreferenceEdit,
} from '../../notifications/index';

/** A flaw of one record, and what the inbox made of it. */
export interface NotificationDataIssue {
  readonly id: string | null;
  /** The field that is not usable; `null`: the record as a whole. */
  readonly field: string | null;
  /** True: the record is not shown. False: the field alone is not. */
  readonly dropped: boolean;
  readonly reason: 'not-usable' | 'time-unknown' | 'time-in-future' | 'unsafe-address';
}

/** An act on a set of items, without what a person can read in them. */
export interface OperationFacts {
  readonly operationId: string;
  readonly ids: readonly string[];
  /** Which of an item's own actions. */
  readonly actionId?: string | undefined;
}

/**
 * Something that a person or the inbox did, for the app to log or count. It names things by id and never holds what a
 * notification says or what somebody typed.
 */
export type NotificationEvent =
  | { readonly type: 'panel.opened' }
  | { readonly type: 'panel.closed'; readonly reason: 'escape' | 'outside' | 'control' }
  | { readonly type: 'tab.changed'; readonly tab: string }
  /** Which parts of the filter are set. */
  | { readonly type: 'query.changed'; readonly filters: readonly (keyof NotificationQuery)[] }
  /** They came among the drawn rows of the list for the first time; with `seenOn="open"` into the list. */
  | { readonly type: 'notification.seen'; readonly ids: readonly string[] }
  | { readonly type: 'notification.opened'; readonly id: string }
  /** The link among an item's own actions; nothing is sent for it. */
  | {
      readonly type: 'notification.action.followed';
      readonly id: string;
      readonly actionId: string;
    }
  | (OperationFacts & { readonly type: `notification.${NotificationVerb}.pending` })
  | (OperationFacts & {
      readonly type: `notification.${NotificationVerb}.committed`;
      readonly latencyMs: number;
    })
  | (OperationFacts & {
      readonly type: `notification.${NotificationVerb}.rolledBack`;
      readonly latencyMs: number;
      readonly code: string | null;
      readonly correlationId: string | null;
    })
  /** One act on several. `count`: `null` when more match than are loaded. */
  | {
      readonly type: 'bulk.applied';
      readonly verb: NotificationVerb;
      readonly count: number | null;
      readonly scope: 'selected' | 'group' | 'all-matching';
    }
  | { readonly type: 'undo.used'; readonly operationId: string }
  | { readonly type: 'page.requested' }
  | { readonly type: 'toast.shown'; readonly id: string }
  | {
      readonly type: 'toast.dismissed';
      readonly id: string;
      readonly reason: 'time' | 'answered' | 'dismissed';
    }
  | { readonly type: 'preference.changed'; readonly edit: PreferenceEdit }
  | { readonly type: 'data.issue'; readonly issues: readonly NotificationDataIssue[] };

/** Takes what happens in an inbox. */
export type NotificationEventHandler = (event: NotificationEvent) => void;
