import { exceptionStanding } from '../../../compliance/index';
import type { ComplianceData } from '../../../model/index';

/** Until when controls are exempt now, by their ids: the first exception that holds counts, as in a control's detail. */
export function exemptUntil(
  { exceptions = [] }: ComplianceData,
  now: number | null,
  timeZone: string,
): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const exception of exceptions) {
    const { controlId, expiresAt } = exception;
    if (expiresAt === null || ends.has(controlId)) continue;
    if (exceptionStanding(exception, now, timeZone) === 'active') ends.set(controlId, expiresAt);
  }
  return ends;
}
