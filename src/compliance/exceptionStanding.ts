import type { ComplianceException } from '../model';
import { dateHasPassed } from './dateHasPassed';
import { dueDate } from './dueDate';

/**
 * What an exception comes to at a time. `active` exempts. `planned` is approved and begins later. `open` waits for a
 * decision. `ended` was rejected, revoked or withdrawn.
 */
export type ExceptionStanding = 'active' | 'planned' | 'expired' | 'open' | 'ended';

/**
 * How an exception stands, by its state and its dates: one that the service still calls approved has expired once its
 * last day is over. A state of an unknown name exempts nothing and waits for a decision.
 *
 * @param now Epoch milliseconds (UTC); `null`: not known, and then the service's word is taken.
 * @param timeZone IANA name of the reader's zone, in which days begin and end.
 */
export function exceptionStanding(
  { state, effectiveFrom, expiresAt }: ComplianceException,
  now: number | null,
  timeZone: string,
): ExceptionStanding {
  if (state === 'expired') return 'expired';
  if (state === 'rejected' || state === 'revoked') return 'ended';
  if (state !== 'approved') return 'open';
  if (dateHasPassed(expiresAt, now, timeZone)) return 'expired';
  return begins(effectiveFrom, now, timeZone) ? 'planned' : 'active';
}

function begins(at: number | null, now: number | null, timeZone: string): boolean {
  const start = dueDate(at, now, timeZone);
  if (start?.daysLeft == null || now === null) return false;
  return start.isWholeDay ? start.daysLeft > 0 : start.at > now;
}
