import { valueAt } from '../columns/valueAt';
import type { Granularity, TimeUnit } from '../time/granularity';
import { placesOf, type ReadSeries } from './readSeries';
import type { Speaker } from './speaker';
import type { SummaryMessages } from './summaryMessages';

/** The shape in which a chart draws its values; it names the chart in a summary, as in "line chart". */
export type ChartMark = 'line' | 'area' | 'bar' | 'scatter';

const marks: Readonly<Record<ChartMark, keyof SummaryMessages>> = {
  line: 'chartLine',
  area: 'chartArea',
  bar: 'chartBar',
  scatter: 'chartScatter',
};

const every: Readonly<Record<TimeUnit, keyof SummaryMessages | null>> = {
  millisecond: null,
  second: 'everySecond',
  minute: 'everyMinute',
  hour: 'everyHour',
  day: 'everyDay',
  week: 'everyWeek',
  month: 'everyMonth',
  year: 'everyYear',
};

/** What the chart is: its kind, how many series, from where to where, and how dense. */
export function sayOverview(
  series: readonly ReadSeries[],
  mark: ChartMark,
  isTime: boolean,
  granularity: Granularity | null,
  speaker: Speaker,
): string {
  const places = series.map(placesOf);
  const starts = places.map((x) => valueAt(x, 0)).filter(Number.isFinite);
  const ends = places.map((x) => valueAt(x, x.length - 1)).filter(Number.isFinite);
  if (starts.length === 0) return speaker.say('chartEmpty', {});
  const range = {
    from: speaker.place(starts.reduce((a, b) => Math.min(a, b))),
    to: speaker.place(ends.reduce((a, b) => Math.max(a, b))),
  };
  const rhythm = granularity ? every[granularity.unit] : null;
  return [
    speaker.say(marks[mark], { count: series.length }),
    isTime
      ? speaker.say('timeRange', { ...range, timeZone: speaker.timeZone })
      : speaker.say('valueRange', range),
    granularity && rhythm && isTime ? speaker.say(rhythm, { count: granularity.step }) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}
