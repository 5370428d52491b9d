import type { ComplianceEvidence } from '../model';
import { dueDate } from './dueDate';

/**
 * How far a piece of evidence can be relied on by its date. `expiring`: within thirty days. `unknown`: it states no
 * date, or the time is not known.
 */
export type EvidenceFreshness = 'fresh' | 'expiring' | 'expired' | 'unknown';

const soonDays = 30;

/**
 * How fresh a piece of evidence is.
 *
 * @param now Epoch milliseconds (UTC); `null`: not known.
 * @param timeZone IANA name of the reader's zone, in which days end.
 */
export function evidenceFreshness(
  { validUntil }: ComplianceEvidence,
  now: number | null,
  timeZone: string,
): EvidenceFreshness {
  const due = dueDate(validUntil, now, timeZone);
  if (due?.daysLeft == null) return 'unknown';
  if (due.isOverdue === true) return 'expired';
  return due.daysLeft <= soonDays ? 'expiring' : 'fresh';
}
