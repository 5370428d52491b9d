export { EventLogImport, type EventLogImportProps } from './importing/EventLogImport';
export { importEventLog, type ImportEventLogOptions } from './importing/importEventLog';
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
