import type { PredictionInterval } from '../../model';
import { issue } from '../reading/issues';
import type { Issues } from '../reading/issues';

/** The interval between two bounds; one without both, or upside down (which is reported), is none. */
export function intervalOf(
  lower: number | null,
  upper: number | null,
  level: number | null,
  path: string,
  issues: Issues,
): PredictionInterval | null {
  if (lower === null || upper === null) return null;
  if (lower <= upper) return { lower, upper, level };
  const found = `${lower} to ${upper}`;
  issues.push(issue(path, 'out-of-range', 'The interval', found, 'treated as missing'));
  return null;
}
