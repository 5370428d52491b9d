import type { AdapterResult } from '../../model';
import { readSettings } from '../clientConfig';
import type { ErrorIQCall, SendCall } from '../http/call';
import { createSend } from '../http/createSend';
import type { ErrorIQClientSettings } from '../settings';

const adapt = (answer: unknown): AdapterResult<unknown> => ({ ok: true, data: answer, issues: [] });

/** A call that changes nothing; its data is the answer as it came. */
export const read: ErrorIQCall<unknown> = { method: 'GET', path: '/things', isRead: true, adapt };

/** A call that changes something. */
export const act: ErrorIQCall<unknown> = { ...read, method: 'POST', body: { a: 1 }, isRead: false };

/** A way to send calls, with pauses of half their longest length. */
export function sendWith(settings: Partial<ErrorIQClientSettings>): SendCall {
  return createSend(
    readSettings({ baseUrl: 'https://api.example', random: () => 0.5, ...settings }),
  );
}
