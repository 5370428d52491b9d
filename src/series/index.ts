export { createPyramid } from './pyramid/createPyramid';
export { appendRows } from './pyramid/appendRows';
export { replaceFrom } from './pyramid/replaceFrom';
export { evictBefore } from './pyramid/evictBefore';
export { downsampleM4 } from './pyramid/downsampleM4';
export { downsamplePyramid } from './pyramid/downsamplePyramid';
export { sampleBand, type SampledBand } from './pyramid/sampleBand';
export { extentBetween, type Extent } from './pyramid/extentBetween';
export type { SeriesPyramid, PyramidLevel, PyramidStore } from './pyramid/seriesPyramid';
export type { SampledLine } from './pyramid/sampleColumns';

export {
  readColumns,
  type CleanColumns,
  type RawColumns,
  type ReadColumnsOptions,
} from './columns/readColumns';
export type { DataQuality, QualityIssue, QualityKind } from './columns/dataQuality';
export type { DuplicatePolicy } from './columns/mergeDuplicates';
export { nearestIndex } from './search/nearestIndex';
export { indexRange, type IndexRange } from './search/indexRange';

export { linearTicks } from './ticks/linearTicks';
export { logTicks } from './ticks/logTicks';
export { symlogTicks } from './ticks/symlogTicks';
export { tickLabels, type TickLabels, type TickLabelOptions } from './ticks/tickLabels';
export { valueDomain } from './ticks/valueDomain';
export { chooseScale, type ScaleChoice, type ValueScale } from './ticks/chooseScale';
export { formatValue, type ValueFormat } from './ticks/formatValue';

export {
  timeTicks,
  type ClockChange,
  type TimeTickOptions,
  type TimeTicks,
} from './time/timeTicks';
export { timeTickLabels, type TimeTickLabel } from './time/timeTickLabels';
export { formatTime, type TimeFormat } from './time/formatTime';
export { zoneOf, type Zone } from './time/zoneOf';
export { bucketOf, type Bucket } from './time/bucketOf';
export { shiftByCalendar, type CalendarShift } from './time/shiftByCalendar';
export { detectGranularity } from './time/detectGranularity';
export { findIncomplete, type IncompleteOptions } from './time/findIncomplete';
export type { Granularity, TimeUnit } from './time/granularity';

export {
  stackLayers,
  type StackedLayer,
  type StackOffset,
  type StackResult,
} from './shape/stackLayers';
export { totalLayers } from './shape/totalLayers';
export { alignColumns, type AlignedColumns } from './shape/alignColumns';
export { clampView, type View, type ViewLimits } from './shape/clampView';
export { stepLine, type StepMode } from './shape/stepLine';
export {
  clusterAnnotations,
  type AnnotationCluster,
  type PlacedAnnotation,
} from './shape/clusterAnnotations';
export { placeAnomalies, type AnomalyFlag, type PlacedAnomalies } from './shape/placeAnomalies';
export { assembleFan, type FanBand, type ForecastFan } from './shape/assembleFan';

export { quantile, quantiles } from './statistics/quantile';
export { olsTrend, type OlsTrend, type TrendLine } from './statistics/olsTrend';
export { theilSenTrend } from './statistics/theilSenTrend';
export { mannKendall, type MannKendall } from './statistics/mannKendall';
export { movingAverage, type MovingWindow } from './statistics/movingAverage';
export { findBreaches, type Breach, type Threshold } from './statistics/findBreaches';
export { bucketByCalendar, type BucketOptions } from './statistics/bucketByCalendar';
export { percentileSeries, type PercentileSeries } from './statistics/percentileSeries';
export {
  compareWithEarlier,
  type Comparison,
  type ComparisonOptions,
} from './statistics/compareWithEarlier';
export { seriesFacts, type SeriesFacts } from './statistics/seriesFacts';

export { percentChange } from './finance/percentChange';
export { roi } from './finance/roi';
export { npv } from './finance/npv';
export { irr } from './finance/irr';
export { paybackAt } from './finance/paybackAt';
export { runOutDate, type RunOut } from './finance/runOutDate';

export {
  summarizeSeries,
  type SeriesSummary,
  type SummaryOptions,
} from './describe/summarizeSeries';
export type { Sentence, SentenceTopic } from './describe/sentence';
export type { ChartMark } from './describe/sayOverview';
export type { SummaryThreshold } from './describe/sayThreshold';
export type { SpeechOptions } from './describe/speaker';
export type { Message } from '../i18n/index';
export { summaryMessages, type SummaryMessages } from './describe/summaryMessages';
export { describeQuality } from './describe/describeQuality';
export { seriesNode, type SeriesNode } from './describe/seriesTree';
export { childNodes } from './describe/childNodes';
export { describeNode } from './describe/describeNode';

export { columnsToCsv, type CsvOptions, type CsvTable } from './export/columnsToCsv';
export { sonify, type SonifyOptions, type SoundEvent } from './sound/sonify';
