import { createFormat, type Format, type Message, type MessageOverrides } from '../../../internal';
import type { AdvancedAnalyticsChartProps } from '../chartProps';

/** Props of `AdvancedAnalyticsChart` that draw figures of a known kind. All others are the app's. */
export type ChartPreset = Pick<
  AdvancedAnalyticsChartProps,
  'series' | 'columns' | 'yAxes' | 'thresholds' | 'annotations' | 'description' | 'incompleteFrom'
>;

/** The English texts of presets. */
export const chartPresetMessages = /* @__PURE__ */ (() => ({
  presetOther: 'Other',
  presetSpent: 'Spent so far',
  presetBudget: 'Budget',
  presetUsedUp: 'Budget used up',
  presetUsedUpText: 'The budget was used up on {at}.',
  presetRunOutText: 'At the present rate the budget is used up on {at}.',
  presetRunOutRange:
    'At the present rate the budget is used up on {at}, with 80% probability between {earliest} and {latest}.',
  presetCost: 'Cost so far',
  presetBenefit: 'Benefit so far',
  presetReturn: 'Return',
  presetEven: 'Break-even',
  presetPaidBack: 'Paid back',
  presetPaidBackText: 'Benefits made up for costs on {at}.',
  presetNotPaidBack: 'Benefits have not made up for costs yet.',
  presetLimit: 'Limit',
  presetMayPass: 'May pass the limit',
  presetMayPassText: 'The {level} interval passes {limit} from {at} on.',
  presetQuota: 'Quota',
}))() satisfies Readonly<Record<string, Message>>;

/** The keys by which texts of presets are overridden. */
export type ChartPresetMessageKey = keyof typeof chartPresetMessages;

/** For whom a preset writes. As in the chart's own props. */
export interface ChartPresetWords {
  /** @default 'en' */
  readonly locale?: string | undefined;
  /** @default 'UTC' */
  readonly timeZone?: string | undefined;
  readonly messages?: MessageOverrides<typeof chartPresetMessages> | undefined;
}

/** How a preset writes for its reader. */
export function presetFormat({
  locale = 'en',
  timeZone = 'UTC',
  messages = {},
}: ChartPresetWords): Format<ChartPresetMessageKey> {
  const texts: Record<ChartPresetMessageKey, Message> = { ...chartPresetMessages };
  for (const key of Object.keys(texts) as ChartPresetMessageKey[]) {
    texts[key] = messages[key] ?? texts[key];
  }
  return createFormat({ locale, timeZone }, texts);
}
