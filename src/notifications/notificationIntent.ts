import type { DisplayError, NotificationVerb } from '../model';
import type { NotificationQuery } from './notificationQuery';

/** What a person wants done, as plain data for the app to send. Times are epoch milliseconds. */
export interface NotificationIntent {
  /** The same for one act of a person, however often it is sent. */
  readonly operationId: string;
  readonly verb: NotificationVerb;
  /** The loaded items that it changes. */
  readonly ids: readonly string[];
  readonly at: number;
  /** For `action`: which of the item's own. */
  readonly actionId?: string | undefined;
  /** For `snooze`: when they come back. */
  readonly until?: number | null | undefined;
  /** Set: everything that matches is meant, also what is not loaded … */
  readonly query?: NotificationQuery | undefined;
  /** … and was created at this instant or before. `null`: what comes later as well. */
  readonly asOf?: number | null | undefined;
  readonly exceptIds?: readonly string[] | undefined;
  /** The operation that this one takes back. */
  readonly undoes?: string | undefined;
}

/**
 * What became of an intent. Nothing at all counts as agreed; a rejected promise as failed. `refusedIds` are those that
 * the server left as they were.
 */
export type ActionOutcome =
  | undefined
  | { readonly ok: true; readonly refusedIds?: readonly string[] | undefined }
  | { readonly ok: false; readonly error: DisplayError };

/** Takes an intent and answers, at once or later, what became of it. */
export type NotificationActionHandler =
  | ((intent: NotificationIntent) => ActionOutcome | Promise<ActionOutcome>)
  | ((intent: NotificationIntent) => Promise<void>)
  | ((intent: NotificationIntent) => void);
