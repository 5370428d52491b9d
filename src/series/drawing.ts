/**
 * A second door for what drawing a chart needs at once. Through the whole door a bundler would put all of the folder,
 * such as the making of descriptions, into what an app loads first.
 */
export { chooseScale, type ScaleChoice } from './ticks/chooseScale';
export { clampView } from './shape/clampView';
export { compareWithEarlier } from './statistics/compareWithEarlier';
export { createPyramid } from './pyramid/createPyramid';
export { cutColumns, type ColumnCut } from './pyramid/cutColumns';
export { findIncomplete } from './time/findIncomplete';
export { formatTime } from './time/formatTime';
export { formatValue } from './ticks/formatValue';
export { indexRange } from './search/indexRange';
export { limitsBetween } from './pyramid/extentBetween';
export { linearTicks } from './ticks/linearTicks';
export { logTicks } from './ticks/logTicks';
export { nearestIndex } from './search/nearestIndex';
export { percentChange } from './finance/percentChange';
export { quantile } from './statistics/quantile';
export { isRead, readColumns, type CleanColumns, type RawColumns } from './columns/readColumns';
export { samplePyramid } from './pyramid/downsamplePyramid';
export { sampleBand } from './pyramid/sampleBand';
export { seriesFacts } from './statistics/seriesFacts';
export { stackLayers, type StackOffset } from './shape/stackLayers';
export { stepLine } from './shape/stepLine';
export { symlogTicks } from './ticks/symlogTicks';
export { ticksAround } from './ticks/ticksAround';
export { tickLabels } from './ticks/tickLabels';
export { unitStyle } from './ticks/unitStyle';
export { timeTickLabels } from './time/timeTickLabels';
export { timeTicks, type TimeTicks } from './time/timeTicks';
export { zoneOf } from './time/zoneOf';
export type { CalendarShift } from './time/shiftByCalendar';
export type { DataQuality, QualityIssue } from './columns/dataQuality';
export type { FanBand } from './shape/assembleFan';
export type { SampledLine } from './pyramid/sampleColumns';
export type { Sentence } from './describe/sentence';
export type { SeriesPyramid } from './pyramid/seriesPyramid';
export type { SummaryMessages } from './describe/summaryMessages';
