import type { ComplianceData } from '../../model';
import type { Draft } from '../values/draft';
import { newViolation } from './newViolation';

/** Adds violations of which a service gives the texts alone, and calls them critical. */
export function addCriticalViolations(
  data: Draft<ComplianceData>,
  titles: readonly string[] | null,
): void {
  titles?.forEach((title, index) => {
    data.violations.push(newViolation({ id: `critical/${index}`, title, severity: 'critical' }));
  });
}
