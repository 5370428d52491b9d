import { valueAt } from '../columns/valueAt';
import { seriesFacts } from '../statistics/seriesFacts';
import type { ReadSeries } from './readSeries';
import type { Speaker } from './speaker';

/**
 * Latest, lowest and highest value, or that there is one value, always the same one, or none.
 * @param hasLatest Whether the rows are in an order in which one is the latest.
 */
export function sayExtremes(
  { x, y, label, unit }: ReadSeries,
  speaker: Speaker,
  hasLatest: boolean,
): string {
  const facts = seriesFacts(y);
  if (facts.present === 0) return speaker.say('noData', { label });
  const low = valueAt(y, facts.minRow);
  const high = valueAt(y, facts.maxRow);
  const lowAt = speaker.place(valueAt(x, facts.minRow));
  if (facts.present === 1) {
    return speaker.say('oneValue', { label, value: speaker.value(low, unit), at: lowAt });
  }
  if (low === high) return speaker.say('allEqual', { label, value: speaker.value(low, unit) });
  // Two figures that differ are never said as one.
  const isClose = speaker.value(low, unit) === speaker.value(high, unit);
  const write = (value: number) => speaker.value(value, unit, isClose ? 'full' : undefined);
  const latest = hasLatest ? { latest: write(valueAt(y, facts.lastRow)) } : {};
  return speaker.say(hasLatest ? 'extremes' : 'extremesOnly', {
    label,
    ...latest,
    low: write(low),
    lowAt,
    high: write(high),
    highAt: speaker.place(valueAt(x, facts.maxRow)),
  });
}
