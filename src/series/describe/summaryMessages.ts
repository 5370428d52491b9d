import type { Message } from '../../i18n/index';

/** The English texts of summaries. Sentences are short, so that they read well aloud. */
export const summaryMessages = {
  chartLine: 'Line chart with {count} series.',
  chartArea: 'Area chart with {count} series.',
  chartBar: 'Bar chart with {count} series.',
  chartScatter: 'Scatter plot with {count} series.',
  chartEmpty: 'Chart without data.',
  timeRange: 'From {from} to {to}, time zone {timeZone}.',
  valueRange: 'x from {from} to {to}.',
  everySecond: { one: 'One value a second.', other: 'One value every {count} seconds.' },
  everyMinute: { one: 'One value a minute.', other: 'One value every {count} minutes.' },
  everyHour: { one: 'One value an hour.', other: 'One value every {count} hours.' },
  everyDay: { one: 'One value a day.', other: 'One value every {count} days.' },
  everyWeek: { one: 'One value a week.', other: 'One value every {count} weeks.' },
  everyMonth: { one: 'One value a month.', other: 'One value every {count} months.' },
  everyYear: { one: 'One value a year.', other: 'One value every {count} years.' },
  noData: '{label}: no data.',
  oneValue: '{label}: one value, {value} at {at}.',
  allEqual: '{label}: always {value}.',
  extremes: '{label}: latest {latest}, low {low} at {lowAt}, high {high} at {highAt}.',
  extremesOnly: '{label}: low {low} at {lowAt}, high {high} at {highAt}.',
  missing: {
    one: '{label}: {count} of {rows} values is missing.',
    other: '{label}: {count} of {rows} values are missing.',
  },
  moreSeries: 'And {count} more series.',
  rising: '{label} is rising by about {rate}.',
  falling: '{label} is falling by about {rate}.',
  noTrend: '{label} shows no clear trend.',
  perSecond: '{rate} a second',
  perMinute: '{rate} a minute',
  perHour: '{rate} an hour',
  perDay: '{rate} a day',
  perMonth: '{rate} a month',
  perYear: '{rate} a year',
  perUnit: '{rate} per unit of x',
  wentAbove: {
    one: '{label} was above {limit} {count} time.',
    other: '{label} was above {limit} {count} times.',
  },
  wentBelow: {
    one: '{label} was below {limit} {count} time.',
    other: '{label} was below {limit} {count} times.',
  },
  wentOutside: {
    one: '{label} was outside {limit} {count} time.',
    other: '{label} was outside {limit} {count} times.',
  },
  wentInside: {
    one: '{label} was inside {limit} {count} time.',
    other: '{label} was inside {limit} {count} times.',
  },
  neverAbove: '{label} was never above {limit}.',
  neverBelow: '{label} was never below {limit}.',
  neverOutside: '{label} was never outside {limit}.',
  neverInside: '{label} was never inside {limit}.',
  stillBeyond: 'It still is.',
  limitRange: '{low} to {high}',
  anomalies: { one: '{label}: {count} anomaly.', other: '{label}: {count} anomalies.' },
  forecast: '{label}: forecast for {at} {value}.',
  forecastInterval: '{label}: forecast for {at} {value}, {level} interval {low} to {high}.',
  incomplete: '{label}: the last period is not complete and not counted in.',
  pointValue: '{label}, {at}: {value}',
  pointMissing: '{label}, {at}: no data',
  pointOfMany: '{text}, {index} of {count} here',
  segment: {
    one: '{from} to {to}: {count} value, {low} to {high}',
    other: '{from} to {to}: {count} values, {low} to {high}',
  },
  segmentEmpty: '{from} to {to}: no data',
  qualityMissing: { one: '{count} value is missing.', other: '{count} values are missing.' },
  qualityNan: {
    one: '{count} value is not a number and left out.',
    other: '{count} values are not numbers and left out.',
  },
  qualityInfinite: {
    one: '{count} value is infinite and left out.',
    other: '{count} values are infinite and left out.',
  },
  qualityRefused: {
    one: '{count} value is text or something else than a number, first in row {row}.',
    other: '{count} values are text or something else than a number, first in row {row}.',
  },
  qualityLossy: {
    one: '{count} value is too large to be exact.',
    other: '{count} values are too large to be exact.',
  },
  qualityBadX: {
    one: '{count} row has no usable time or position and is left out.',
    other: '{count} rows have no usable time or position and are left out.',
  },
  qualityUnsorted: {
    one: 'The rows were out of order in {count} place and have been sorted.',
    other: 'The rows were out of order in {count} places and have been sorted.',
  },
  qualityDuplicateX: {
    one: '{count} row shares its time or position with another.',
    other: '{count} rows share their time or position with another.',
  },
  qualityExtra: {
    one: '{count} value has no time or position and is left out.',
    other: '{count} values have no time or position and are left out.',
  },
  qualityEpochSeconds: 'All times are early in 1970: they may be seconds, not milliseconds.',
  qualityCrossed: {
    one: '{count} interval had its bounds swapped.',
    other: '{count} intervals had their bounds swapped.',
  },
} as const satisfies Readonly<Record<string, Message>>;

/** A text for each key of `summaryMessages`. */
export type SummaryMessages = Readonly<Record<keyof typeof summaryMessages, Message>>;
