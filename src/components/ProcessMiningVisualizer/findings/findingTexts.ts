import { formatNumber } from '../../../i18n/index';
import type { Metric, ProcessBottleneck, ProcessOpportunity, Savings } from '../../../model';
import { formatDuration } from '../describe/formatDuration';
import type { Format } from '../../../internal';
import type { FindingMessageKey } from '../messages/findingMessages';
import type { MapMessageKey } from '../messages/mapMessages';

/** How findings are written. */
export type FindingFormat = Format<MapMessageKey | FindingMessageKey>;

/** What is known of a bottleneck, each in a few words. */
export function bottleneckFacts(bottleneck: ProcessBottleneck, format: FindingFormat): string[] {
  const { process, impact, frequency, averageDurationMs } = bottleneck;
  const facts: string[] = [];
  if (process !== null && process !== '') facts.push(process);
  if (impact !== null) facts.push(format.text('impact', { percent: format.percent(impact * 100) }));
  if (frequency !== null) facts.push(format.text('seen', { count: frequency }));
  if (averageDurationMs !== null) {
    const duration = formatDuration(averageDurationMs, format.locale);
    facts.push(format.text('takes', { duration }));
  }
  return facts;
}

/** What a change would save: money, the service's words, or that nothing was said. */
export function savingsText(
  { savings, savingsText: words, currency }: Savings,
  format: FindingFormat,
): string {
  if (savings !== null) {
    return format.text('saves', { savings: money(savings, currency, format.locale) });
  }
  return words === null || words === ''
    ? format.text('savesUnknown')
    : format.text('saves', { savings: words });
}

const efforts = { low: 'effortLow', medium: 'effortMedium', high: 'effortHigh' } as const;

/** An effort in words; a level that is not known here stays as the service wrote it. */
export function effortText(effort: ProcessOpportunity['effort'], format: FindingFormat): string[] {
  if (effort === null) return [];
  const known = Object.hasOwn(efforts, effort) ? efforts[effort as keyof typeof efforts] : null;
  return [format.text('effort', { effort: known === null ? effort : format.text(known) })];
}

/** A process metric's value with its unit; one that is not known is said to be so. */
export function measureText({ value, unit }: Metric, format: FindingFormat): string {
  if (value === null || !Number.isFinite(value)) return format.text('unknown');
  if (unit === 'ms') return formatDuration(value, format.locale);
  if (unit === 'ratio') return format.percent(value * 100);
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return money(value, unit, format.locale);
  return unit === null || unit === '' || unit === 'count'
    ? format.number(value)
    : `${format.number(value)} ${unit}`;
}

function money(value: number, currency: string, locale: string): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return formatNumber(value, locale);
  return formatNumber(value, locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 2,
  });
}
