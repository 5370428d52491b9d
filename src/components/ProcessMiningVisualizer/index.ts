export { EventLogImport } from './importing/EventLogImport';
export type { EventLogImportProps } from './importing/eventLogImportProps';
export { importEventLog } from './importing/importEventLog';
export type { ImportEventLogOptions } from './importing/importEventLogOptions';
export {
  processMessages,
  type ProcessMessageKey,
  type ProcessMessages,
} from './messages/processMessages';
export type { DurationMetric, FrequencyMetric, ProcessMetric } from './processMetric';
export { ProcessMiningVisualizer } from './ProcessMiningVisualizer';
export type { ProcessSelection } from './processSelection';
export type { ProcessMiningVisualizerProps, ProcessPerspective } from './processVisualizerProps';
export { processMessagesAr } from './messages/processMessages.ar';
export { processMessagesDe } from './messages/processMessages.de';
