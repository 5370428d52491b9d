import type { ComplianceData, ComplianceViolation } from '../../model';
import type { Draft } from '../values/draft';
import { newViolation } from './newViolation';

/** Adds violations of which a service gives the texts alone, with ids `<prefix>/<index>`. */
export function addViolations(
  data: Draft<ComplianceData>,
  prefix: string,
  titles: readonly string[] | null,
  stated: Partial<ComplianceViolation>,
): void {
  titles?.forEach((title, index) => {
    data.violations.push(newViolation({ ...stated, id: `${prefix}/${index}`, title }));
  });
}
