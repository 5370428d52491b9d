import type { SummaryMessages } from '../../series/drawing';
import type { ChartKeyMessageKey } from './menu/keyMessages';
import type { ChartMenuMessageKey } from './menu/menuMessages';
import type { ChartPartMessageKey } from './parts/partMessages';
import type { ChartPresetMessageKey } from './presets/presetMessages';
import { type Format, loadMessages, type Message, type MessageOverrides } from '../../internal';

/** The English texts of `AdvancedAnalyticsChart`, besides the sentences of its description. */
export const chartMessages = {
  ...loadMessages,

  loadIdleHint: 'The chart appears here once its figures are requested.',
  loadFailed: 'The chart could not be loaded',
  loadNotUpdated: 'The chart could not be updated.',
  loadEmpty: 'No figures yet',
  loadEmptyHint: 'There are no values to draw. They appear here once they are measured.',

  chart: 'chart',
  range: '{count} series, {from} to {to}',
  plotKeys: 'Arrow keys move between points. Press question mark for all keys.',
  viewTable: 'Table',
  noValue: 'No data',
  unfinished: 'unfinished',
  forecastNote: 'forecast',
  interval: '{level} interval {low} to {high}',
  moreRows: '{count} more series',
  pointOf: '{index} of {count} here',
  pointsHere: { one: '{count} value here', other: '{count} values here' },
  anomaly: 'Anomaly',
  earlier: '{label}, earlier',

  allHidden: 'All series are hidden',
  nothingInView: 'No figures in this part',
  showAll: 'Show all',
  showSeries: 'Show all series',
  symlogNote: 'Logarithmic to both sides of zero, because some values are not above 0.',
  percentRefused: 'Not drawn as shares, because some values are below zero.',
  zeroTotals: {
    one: '{count} place has a total of zero and no shares.',
    other: '{count} places have a total of zero and no shares.',
  },
  qualityTitle: 'About these figures',
  qualityCount: { one: '{count} note on these figures', other: '{count} notes on these figures' },
  clockForward: 'Clock forward',
  clockBack: 'Clock back',

  legend: 'Series',
  legendSearch: 'Search series',
  legendMore: 'Show {count} more series',
  statLast: 'Last',
  statMin: 'Min',
  statMax: 'Max',
  statMean: 'Mean',
  statSum: 'Sum',
  statP95: 'p95',
  statDelta: 'Change',

  menu: 'Chart menu',
  presets: 'Period',

  tableX: 'Time',
  tablePlace: 'x',
  tableCategory: 'Category',

  annotation: '{label}, {at}',
  annotations: { one: '{count} event', other: '{count} events' },
  inView: 'In view: {from} to {to}',
  selected: 'Selected: {from} to {to}',
  selectionCleared: 'Selection cleared',
  pinned: 'Tooltip pinned',
  newPoints: { one: '{count} new point', other: '{count} new points' },
  nothingMore: 'Nothing more in this direction',
} as const satisfies Record<string, Message>;

/** The keys by which texts are overridden. */
export type ChartMessageKey = keyof typeof chartMessages;

/** How the chart writes for its reader. */
export type ChartFormat = Format<ChartMessageKey>;

/** Texts in the place of the English ones: those of `chartMessages`, `chartPartMessages`, `chartMenuMessages`, `chartKeyMessages` and `chartPresetMessages`, and of `summaryMessages` for the description. */
export type ChartMessages = MessageOverrides<typeof chartMessages> &
  MessageOverrides<SummaryMessages> &
  MessageOverrides<
    Record<
      ChartKeyMessageKey | ChartMenuMessageKey | ChartPartMessageKey | ChartPresetMessageKey,
      Message
    >
  >;
