import type { AdvancedAnalyticsChartProps } from '../chartProps';
import type { ChartDomain, ChartPoint, ChartSyncPart } from '../chartSpec';
import type { ChartFormat, ChartPartFormat } from '../messages';
import type { Landmarks } from './moveActive';

/** What a key or a menu asks of the parts around the plot. */
export type PanelRequest = 'table' | 'describe' | 'keys' | 'go' | 'play' | 'explore';

/** What the interaction needs to know of the chart, with the texts that are loaded with it. It may change at any time. */
export interface InteractionSettings extends ChartInteractionSettings {
  readonly format: ChartPartFormat;
}

/** What a chart hands to its interaction. */
export interface ChartInteractionSettings extends Landmarks {
  readonly format: ChartFormat;
  readonly tooltip: AdvancedAnalyticsChartProps['tooltip'];
  readonly zoom: AdvancedAnalyticsChartProps['zoom'];
  readonly syncId: string | undefined;
  readonly syncParts: readonly ChartSyncPart[] | undefined;
  /** Which series are shown, by id; one that is not named is as its spec says. */
  readonly visibility: Readonly<Record<string, boolean>>;
  readonly onVisibility: (visibility: Readonly<Record<string, boolean>>) => void;
  readonly onActivePoint: ((point: ChartPoint | null) => void) | undefined;
  readonly onPointPress: ((point: ChartPoint) => void) | undefined;
  readonly onSelection: (selection: ChartDomain | null) => void;
  /** The description's sentences up to a level. */
  readonly describe: (level: 1 | 2 | 3) => string;
  /** Leaves one series alone, or shows all when it is. */
  readonly onSolo: (seriesId: string) => void;
  readonly onRequest: (request: PanelRequest) => void;
}
