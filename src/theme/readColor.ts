import { parseColor, type Rgb } from '../color/index';
import type { BrandField } from './brandField';
import type { Report } from './report';

/** A brand colour, or `null` with an issue: a bad colour is never mended into a good one. */
export function readColor(field: BrandField, report: Report): Rgb | null {
  const rgb = parseColor(field.value);
  if (rgb !== null) return rgb;
  if (field.value === null) report.drop(field.path, 'missing', 'No colour was given.');
  else if (typeof field.value !== 'string') {
    report.drop(field.path, 'wrong-type', 'A colour is a text.');
  } else {
    report.drop(
      field.path,
      'unsafe',
      'A colour is #RGB, #RRGGBB or one of the thirteen names the branding service knows.',
    );
  }
  return null;
}
