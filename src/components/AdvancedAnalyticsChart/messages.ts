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
  earlier: '{label}, earlier',

  showAll: 'Show all',
  partFailed: 'A part of this chart could not be loaded.',

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
} as const satisfies Record<string, Message>;

/** The keys by which texts are overridden. */
export type ChartMessageKey = keyof typeof chartMessages;

/** How the chart writes for its reader. */
export type ChartFormat = Format<ChartMessageKey>;

/** How parts that come after the first picture write for their reader. */
export type ChartPartFormat = Format<ChartMessageKey | ChartPartMessageKey>;

/** Texts in the place of the English ones: those of `chartMessages`, `chartPartMessages`, `chartMenuMessages`, `chartKeyMessages` and `chartPresetMessages`, and of `summaryMessages` for the description. */
export type ChartMessages = MessageOverrides<typeof chartMessages> &
  MessageOverrides<SummaryMessages> &
  MessageOverrides<
    Record<
      ChartKeyMessageKey | ChartMenuMessageKey | ChartPartMessageKey | ChartPresetMessageKey,
      Message
    >
  >;
