import type { Message } from '../../../internal';

/** The English texts of all that comes after the first picture: points, marks, notes, table and overview. */
export const chartPartMessages = {
  noValue: 'No data',
  unfinished: 'unfinished',
  forecastNote: 'forecast',
  interval: '{level} interval {low} to {high}',
  total: 'Total',
  moreRows: '{count} more series',
  pointOf: '{index} of {count} here',
  pointsHere: { one: '{count} value here', other: '{count} values here' },
  anomaly: 'Anomaly',
  inView: 'In view: {from} to {to}',
  selected: 'Selected: {from} to {to}',
  selectionCleared: 'Selection cleared',
  rangeBegins: 'Range begins at {from}',
  rangeGrows: 'Range {from} to {to}',
  pinned: 'Tooltip pinned',
  nothingMore: 'Nothing more in this direction',
  onlyShown: 'Only {label} is shown',
  allShown: 'All series are shown',

  annotation: '{label}, {at}',
  annotations: { one: '{count} event', other: '{count} events' },
  newPoints: { one: '{count} new point', other: '{count} new points' },
  clockForward: 'Clock forward',
  clockBack: 'Clock back',
  moreLimits: '{label} +{count}',

  allHidden: 'All series are hidden',
  nothingInView: 'No figures in this part',
  showSeries: 'Show all series',
  earlierFigures: 'Earlier figures',
  laterFigures: 'Later figures',
  symlogNote: 'Logarithmic to both sides of zero, because some values are not above 0.',
  percentRefused: 'Not drawn as shares, because some values are below zero.',
  zeroTotals: {
    one: '{count} place has a total of zero and no shares.',
    other: '{count} places have a total of zero and no shares.',
  },
  qualityTitle: 'About these figures',
  qualityCount: { one: '{count} note on these figures', other: '{count} notes on these figures' },

  table: 'Figures',
  tableX: 'Time',
  tablePlace: 'x',
  tableCategory: 'Category',
  tableSort: 'Sort by {label}',
  tableInView: { one: '{count} row in view', other: '{count} rows in view' },
  smallerPicture: 'Smaller than asked for: a picture has {count} million pixels at most.',
  overview: 'Part in view',
  overviewFrom: 'From',
  overviewTo: 'To',
} as const satisfies Record<string, Message>;

/** The keys by which texts of what comes after the first picture are overridden. */
export type ChartPartMessageKey = keyof typeof chartPartMessages;
