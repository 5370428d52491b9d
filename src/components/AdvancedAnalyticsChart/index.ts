export { AdvancedAnalyticsChart } from './AdvancedAnalyticsChart';
export type {
  AdvancedAnalyticsChartHandle,
  AdvancedAnalyticsChartProps,
  ChartActions,
  LegendColumn,
} from './chartProps';
export type {
  ChartAccessor,
  ChartAnnotation,
  ChartAnomaly,
  ChartAxis,
  ChartColumns,
  ChartCompare,
  ChartDomain,
  ChartDomainReason,
  ChartInterval,
  ChartPoint,
  ChartRow,
  ChartSeries,
  ChartSeriesType,
  ChartState,
  ChartSyncPart,
  ChartThreshold,
  ChartTime,
  ChartXType,
} from './chartSpec';
export { chartMessages, type ChartMessageKey, type ChartMessages } from './messages';
export { chartKeyMessages, type ChartKeyMessageKey } from './menu/keyMessages';
export { chartMessagesDe } from './translations/chartMessages.de';
export { chartMessagesAr } from './translations/chartMessages.ar';
export type { ChartTranslation } from './translations/chartTranslation';
export type { ChartPreset, ChartPresetWords } from './presets/chartPreset';
export { chartPresetMessages, type ChartPresetMessageKey } from './presets/presetMessages';
export { forecastChart, type ForecastChartOptions } from './presets/forecastChart';
export { seriesChart } from './presets/seriesChart';
export {
  costBreakdownChart,
  type CostBreakdownOptions,
  type CostPart,
} from './presets/costBreakdownChart';
export { roiChart, type RoiChartOptions } from './presets/roiChart';
export { usageChart, type UsageChartOptions } from './presets/usageChart';
export { chartMenuMessages, type ChartMenuMessageKey } from './menu/menuMessages';
export { chartPartMessages, type ChartPartMessageKey } from './parts/partMessages';
export type { Granularity, TimeUnit } from '../../series';
