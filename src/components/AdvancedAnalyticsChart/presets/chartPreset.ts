import { createFormat, type Format, type Message, type MessageOverrides } from '../../../internal';
import type { AdvancedAnalyticsChartProps } from '../chartProps';
import type { ChartColumns } from '../chartSpec';
import { chartPresetMessages, type ChartPresetMessageKey } from './presetMessages';

/** Props of `AdvancedAnalyticsChart` that draw figures of a known kind. All others are the app's. */
export type ChartPreset = Pick<
  AdvancedAnalyticsChartProps,
  'series' | 'yAxes' | 'thresholds' | 'annotations' | 'description' | 'incompleteFrom'
> & { readonly columns?: ChartColumns | undefined };

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
