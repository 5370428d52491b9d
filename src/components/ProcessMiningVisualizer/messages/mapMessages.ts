import { type Format, frameMessages } from '../../../internal';

/** The English texts of what is seen first; each part that is loaded later brings its own. */
export const mapMessages = {
  ...frameMessages,
  title: 'Process',
  loadIdle: 'Nothing has been asked for yet',
  loadFailed: 'The process could not be loaded',
  loadEmpty: 'No events',
  summaryCounts: {
    one: '{count} case, {events} events, {activities} activities.',
    other: '{count} cases, {events} events, {activities} activities.',
  },
  summaryResources: {
    one: '{count} case, {events} events, {resources} resources.',
    other: '{count} cases, {events} events, {resources} resources.',
  },
  summaryDuration: 'Half of the cases take up to {median}, 95% up to {p95}.',
  summaryMedian: 'Half of the cases take up to {median}.',
  summaryBottleneck:
    'Most time passes from {from} to {to}: {total} in all, {median} as the median.',
  summaryVariants: {
    one: 'Half of all cases follow {count} of {variants} variants.',
    other: 'Half of all cases follow {count} of {variants} variants.',
  },
  summaryNoTimes: 'No times are known, so nothing is said about durations.',
  views: 'View',
  viewMap: 'Map',
  viewTable: 'Table',
  viewDots: 'Events',
  metric: 'Figure',
  shows: 'Show',
  frequency: 'Frequency',
  performance: 'Time',
  metricCount: 'Times it happened',
  metricCaseCount: 'Cases',
  metricMaxPerCase: 'Most in one case',
  metricMedian: 'Median time',
  metricMean: 'Mean time',
  metricP95: '95th percentile',
  metricMax: 'Longest time',
  metricMin: 'Shortest time',
  metricTotal: 'Time in total',
  noTimes: 'Times are not known',
  activities: 'Activities',
  paths: 'Paths',
  activitiesOf: '{shown} of {all} activities',
  resourcesOf: '{shown} of {all} resources',
  pathsOf: '{shown} of {all} paths',
  sliderText: '{percent}, {shown}',
  shownExact: 'Exact: everything is shown',
  shownPart: '{activities}, {paths}, {percent} of transitions shown',
  map: 'Process map',
  mapRole: 'process map',
  mapHelp: 'Arrow keys follow the paths. Question mark lists all keys.',
  start: 'Start',
  end: 'End',
  timesShort: '{count}×',
  casesShort: { one: '{count} case', other: '{count} cases' },
  mostShort: 'up to {count}×',
  perspective: 'Steps of the map',
  resources: 'Resources',
  nobody: 'Nobody',
  filters: 'Filters',
  tools: 'Tools',
  toolReplay: 'Replay',
  toolCompare: 'Compare',
  toolConformance: 'Conformance',
  export: 'Export',
  partFailed: 'This part could not be loaded.',
} as const;

/** The keys of what is seen first. */
export type MapMessageKey = keyof typeof mapMessages;

/** How the component writes for its reader. A part that is loaded later adds its own texts with `useMoreTexts`. */
export type ProcessFormat = Format<MapMessageKey>;
