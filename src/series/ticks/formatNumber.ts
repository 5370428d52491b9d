import { remember } from '../time/remember';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number by the locale. Scientific notation is written with a power, 1.5×10⁻¹², since screen
 * readers spell out "1.5E-12". Minus zero is zero; empty for a value that is not finite.
 * @throws RangeError when the locale is no language tag.
 */
export function formatNumber(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions,
): string {
  if (!Number.isFinite(value)) return '';
  const format = remember(
    `number ${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(locale, options),
  );
  const shown = value === 0 ? 0 : value;
  return options.notation === 'scientific'
    ? format.formatToParts(shown).map(writePower).join('')
    : format.format(shown);
}

function writePower({ type, value }: Intl.NumberFormatPart): string {
  if (type === 'exponentSeparator') return '×10';
  if (type === 'exponentMinusSign') return '⁻';
  if (type !== 'exponentInteger') return value;
  // Only the digits 0–9 have raised forms; others stand as they are.
  return value.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
}
