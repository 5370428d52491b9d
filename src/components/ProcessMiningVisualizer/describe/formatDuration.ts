import { cachedIntl } from '../../../i18n/index';

const units = [
  { unit: 'year', ms: 365.25 * 86_400_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1000 },
  { unit: 'millisecond', ms: 1 },
] as const;

/** A duration in its largest fitting unit, such as "4.2 days" or "36 min"; one that is not known is "–". */
export function formatDuration(ms: number | null | undefined, locale: string): string {
  if (ms == null || !Number.isFinite(ms)) return '–';
  const fitting = ms === 0 ? units[4] : (units.find((each) => Math.abs(ms) >= each.ms) ?? units[5]);
  const value = ms / fitting.ms;
  return cachedIntl(Intl.NumberFormat, locale, {
    style: 'unit',
    unit: fitting.unit,
    unitDisplay: 'short',
    maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0,
  }).format(value);
}
