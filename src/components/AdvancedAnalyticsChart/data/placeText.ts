import { formatTime, formatValue } from '../../../series/drawing';
import type { ChartFormat } from '../messages';
import type { ChartData } from './chartData';

const day = 86_400_000;

/** A place on the x axis in words: a day, a moment with its zone, a number, or a category. */
export function placeText(
  { xType, categories, step }: ChartData,
  x: number,
  { locale, timeZone }: Pick<ChartFormat, 'locale' | 'timeZone'>,
): string {
  if (xType === 'category') return categories[Math.round(x)] ?? '';
  if (xType === 'log') return formatValue(10 ** x, { locale, precision: 'full' });
  if (xType === 'linear') return formatValue(x, { locale, precision: 'full' });
  const date = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  // A day of 23 hours is still a day.
  if (step >= day * 0.9) return formatTime(x, { locale, timeZone }, date);
  return formatTime(
    x,
    { locale, timeZone },
    {
      ...date,
      hour: 'numeric',
      minute: '2-digit',
      ...(step < 60_000 ? { second: '2-digit' } : {}),
      ...(step < 1000 ? { fractionalSecondDigits: 3 } : {}),
      timeZoneName: 'short',
    },
  );
}
