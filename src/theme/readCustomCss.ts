import type { BrandField } from './brandField';
import type { Report } from './report';

/** Longest style sheet that a tenant may bring, in UTF-16 units. */
export const longestCustomCss = 65_536;

/** The tenant's own style sheet, still untrusted; `''` with an issue when it is no text or too long. */
export function readCustomCss(field: BrandField, report: Report): string {
  const { value, path } = field;
  if (value === null) return '';
  if (typeof value !== 'string') {
    report.drop(path, 'wrong-type', 'A style sheet is a text.');
    return '';
  }
  if (value.length > longestCustomCss) {
    report.drop(path, 'out-of-range', `A style sheet has at most ${longestCustomCss} characters.`);
    return '';
  }
  return value;
}
