import type { ComplianceData } from '../model';
import type { ResultChange } from './resultsAt';

/** The data with some controls' results replaced. Without changes it is the same object. */
export function withResults(
  data: ComplianceData,
  changes: readonly ResultChange[],
): ComplianceData {
  if (changes.length === 0) return data;
  const byControl = new Map(changes.map((change) => [change.controlId, change]));
  return {
    ...data,
    controls: data.controls.map((control) => {
      const change = byControl.get(control.id);
      if (change === undefined) return control;
      const { result, underlyingResult } = change;
      return { ...control, result, underlyingResult };
    }),
  };
}
