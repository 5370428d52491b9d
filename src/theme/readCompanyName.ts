import type { BrandField } from './brandField';
import type { Report } from './report';

const longest = 120;

/**
 * A company's name as plain text of one line: composed (NFC), without control, direction and zero-width characters,
 * with at most three combining marks in a row and 120 characters. Any script may stand in it.
 * `null` with an issue when nothing is left.
 */
export function readCompanyName(field: BrandField, report: Report): string | null {
  const { value, path } = field;
  if (typeof value !== 'string') {
    report.drop(path, value === null ? 'missing' : 'wrong-type', 'A company name is a text.');
    return null;
  }
  // Cut first: normalising a megabyte takes time, and no name needs it.
  const given = value.slice(0, 16 * longest).normalize('NFC');
  const visible = given
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
  const name = visible.replace(/\s+/g, ' ').trim();
  const characters = Array.from(name);
  if (characters.length === 0) {
    report.drop(path, 'missing', 'The company name is empty.');
    return null;
  }
  if (characters.length > longest) {
    report.change(path, 'out-of-range', `A company name has at most ${longest} characters.`);
  } else if (visible !== given) {
    report.change(path, 'unsafe', 'Invisible characters were taken out of the company name.');
  }
  return characters.slice(0, longest).join('').trimEnd();
}
