import { issue } from './issues';
import type { Issues } from './issues';

/**
 * The value, or `null` when nothing was counted: then it is one of the zeros and hundreds that mean "not measured",
 * and is reported. Contract: "The vacuous values".
 */
export function unlessVacuous(
  value: number | null,
  counted: number | null,
  path: string,
  issues: Issues,
): number | null {
  if (counted !== 0) return value;
  issues.push(issue(path, 'vacuous', 'The value', value, 'treated as missing'));
  return null;
}
