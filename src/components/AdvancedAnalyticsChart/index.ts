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
  ChartThreshold,
  ChartTime,
  ChartXType,
} from './chartSpec';
export { chartMessages, type ChartMessageKey, type ChartMessages } from './messages';
export { chartKeyMessages, type ChartKeyMessageKey } from './menu/keyMessages';
