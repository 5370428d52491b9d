export { matchBottlenecks } from './analysis/matchBottlenecks';
export type { BottleneckPlace, MatchedBottleneck } from './analysis/matchBottlenecks';
export { rankBottlenecks } from './analysis/rankBottlenecks';
export { compareProcesses } from './compare/compareProcesses';
export type {
  ActivityDifference,
  ProcessDifference,
  ShareChange,
  TransitionDifference,
} from './compare/compareProcesses';
export { alignVariants } from './conformance/alignVariants';
export type { AlignmentMove, VariantAlignment } from './conformance/alignVariants';
export { checkConformance } from './conformance/checkConformance';
export type { ConformanceResult, Deviation, Relation } from './conformance/checkConformance';
export type { ActivitySequence, ReferenceModel } from './conformance/referenceModel';
export { countTransitions } from './discovery/countTransitions';
export type { TransitionCounts } from './discovery/countTransitions';
export { discoverProcess } from './discovery/discoverProcess';
export type { DiscoverOptions } from './discovery/discoverProcess';
export { findHandovers } from './discovery/findHandovers';
export type { Handover } from './discovery/findHandovers';
export { findHappyPath } from './discovery/findHappyPath';
export { findVariants } from './discovery/findVariants';
export type { Variant } from './discovery/findVariants';
export { graphFromSequences } from './discovery/graphFromSequences';
export { measureThroughput } from './discovery/measureThroughput';
export { orderEvents } from './discovery/orderEvents';
export type { EventOrder, OrderedEvents } from './discovery/orderEvents';
export { pairLifecycle } from './discovery/pairLifecycle';
export type { PairedLog } from './discovery/pairLifecycle';
export { resourceLog } from './discovery/resourceLog';
export { sequenceEvents } from './discovery/sequenceEvents';
export { summarizeRework } from './discovery/summarizeRework';
export type { ReworkSummary } from './discovery/summarizeRework';
export { toActivitiesCsv } from './exports/toActivitiesCsv';
export { toBpmnXml } from './exports/toBpmnXml';
export { toDfgJson } from './exports/toDfgJson';
export { toTransitionsCsv } from './exports/toTransitionsCsv';
export { filterLog } from './filters/filterLog';
export type * from './filters/logFilter';
export { createCsvParser } from './importers/createCsvParser';
export type { CsvOptions, CsvParser } from './importers/createCsvParser';
export { createXesParser } from './importers/createXesParser';
export type { XesOptions, XesParser } from './importers/createXesParser';
export type { CsvColumns } from './importers/csvColumns';
export { findObjectTypes } from './importers/findObjectTypes';
export type { ImportIssue, ImportResult } from './importers/importResult';
export { parseCsv } from './importers/parseCsv';
export { parseOcel } from './importers/parseOcel';
export type { DayOrder } from './importers/parseTime';
export { parseXes } from './importers/parseXes';
export { arrangeProcess } from './layout/arrangeProcess';
export { layoutProcess } from './layout/layoutProcess';
export type * from './layout/processLayout';
export { createReplayTrack, nextMoment, replayAt } from './replay/replayTrack';
export type { ReplayClock, ReplayToken, ReplayTrack } from './replay/replayTrack';
export { simplifyProcess } from './simplify/simplifyProcess';
export type { Simplification } from './simplify/simplifyProcess';
export { suggestSimplification } from './simplify/suggestSimplification';
