import { findBreaches, type Threshold } from '../statistics/findBreaches';
import type { ReadSeries } from './readSeries';
import type { Speaker } from './speaker';
import { tidyLabel } from './tidyLabel';

/** A threshold that a summary speaks of. */
export interface SummaryThreshold extends Threshold {
  readonly label?: string | undefined;
  /** The series it holds for; all of them when left out. */
  readonly seriesId?: string | undefined;
}

const keys = {
  above: ['wentAbove', 'neverAbove'],
  below: ['wentBelow', 'neverBelow'],
  outside: ['wentOutside', 'neverOutside'],
  inside: ['wentInside', 'neverInside'],
} as const;

/** How often a series was beyond a threshold; `null` when nothing is present to tell it from. */
export function sayThreshold(
  series: ReadSeries,
  threshold: SummaryThreshold,
  speaker: Speaker,
): string | null {
  if (!series.y.some((value) => Number.isFinite(value))) return null;
  const breaches = findBreaches(series.x, series.y, threshold);
  const values = { label: series.label, limit: sayLimit(series, threshold, speaker) };
  const [went, never] = keys[threshold.breach];
  if (breaches.length === 0) return speaker.say(never, values);
  const text = speaker.say(went, { ...values, count: breaches.length });
  return breaches.at(-1)?.isOpen === true ? `${text} ${speaker.say('stillBeyond', {})}` : text;
}

function sayLimit(series: ReadSeries, { at, label }: SummaryThreshold, speaker: Speaker): string {
  const name = label === undefined ? '' : tidyLabel(label);
  if (at instanceof Float64Array) return name;
  const limit =
    typeof at === 'number'
      ? speaker.value(at, series.unit)
      : speaker.say('limitRange', {
          low: speaker.value(at[0], series.unit),
          high: speaker.value(at[1], series.unit),
        });
  return name === '' ? limit : `${name} (${limit})`;
}
