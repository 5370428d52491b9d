import { valueAt } from '../columns/valueAt';
import { mannKendall } from '../statistics/mannKendall';
import { theilSenTrend } from '../statistics/theilSenTrend';
import type { ReadSeries } from './readSeries';
import type { Speaker } from './speaker';
import type { SummaryMessages } from './summaryMessages';

const units: readonly (readonly [keyof SummaryMessages, number])[] = [
  ['perYear', 365.2425 * 86_400_000],
  ['perMonth', 30.436875 * 86_400_000],
  ['perDay', 86_400_000],
  ['perHour', 3_600_000],
  ['perMinute', 60_000],
  ['perSecond', 1000],
];

/**
 * Where a series is going: the Theil–Sen slope per year, month, day … of which it spans at least 3,
 * said only when the Mann–Kendall test gives p < 0.05. `null` with fewer than 4 present values.
 */
export function sayTrend(series: ReadSeries, isTime: boolean, speaker: Speaker): string | null {
  const { x, y, label, unit } = series;
  const test = mannKendall(x, y);
  if (!test) return null;
  const line = theilSenTrend(x, y);
  if (!line || test.p >= 0.05 || line.slope === 0) return speaker.say('noTrend', { label });
  const span = valueAt(x, x.length - 1) - valueAt(x, 0);
  const [key, length] = rateUnit(isTime, span);
  const amount = speaker.value(Math.abs(line.slope) * length, unit);
  if (amount === '') return null;
  const rate = speaker.say(key, { rate: amount });
  return speaker.say(line.slope > 0 ? 'rising' : 'falling', { label, rate });
}

function rateUnit(isTime: boolean, span: number): readonly [keyof SummaryMessages, number] {
  if (!isTime) return ['perUnit', 1];
  return units.find(([, length]) => span >= 3 * length) ?? ['perSecond', 1000];
}
