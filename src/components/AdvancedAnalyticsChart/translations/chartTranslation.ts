import type { SummaryMessages } from '../../../series/drawing';
import type { Message } from '../../../internal';
import type { ChartKeyMessageKey } from '../menu/keyMessages';
import type { ChartMenuMessageKey } from '../menu/menuMessages';
import type { ChartMessageKey } from '../messages';
import type { ChartPartMessageKey } from '../parts/partMessages';
import type { ChartPresetMessageKey } from '../presets/presetMessages';

/** A text in another language for each one of the chart, its parts, its description, its keys and its presets. */
export type ChartTranslation = Readonly<
  Record<
    | ChartMessageKey
    | ChartMenuMessageKey
    | ChartKeyMessageKey
    | ChartPartMessageKey
    | ChartPresetMessageKey
    | keyof SummaryMessages,
    Message
  >
>;
