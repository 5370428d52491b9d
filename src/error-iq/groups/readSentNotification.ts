import type { AdapterResult } from '../../model';
import { isRecord } from '../http/isRecord';
import { statedFailure } from './statedFailure';

/** A notification that the service has taken. */
export interface SentNotification {
  /** `null`: the service gave none. */
  readonly notificationId: string | null;
}

/** The answer to `POST /api/v1/notifications/send`. */
export function readSentNotification(answer: unknown): AdapterResult<SentNotification> {
  const failure = statedFailure(answer);
  if (failure) return failure;
  const id = isRecord(answer) ? answer.notification_id : undefined;
  if (typeof id === 'string' && id !== '') {
    return { ok: true, data: { notificationId: id }, issues: [] };
  }
  const code = id === undefined || id === null ? 'missing' : 'wrong-type';
  const message = 'The service gave no text as id of the notification; it stays unknown.';
  const issue = { path: '/notification_id', code, message, dropped: false } as const;
  return { ok: true, data: { notificationId: null }, issues: [issue] };
}
