export { importEventLog, type ImportEventLogOptions } from './importing/importEventLog';
export { processMessages, type ProcessMessageKey, type ProcessMessages } from './messages';
export type { DurationMetric, FrequencyMetric, ProcessMetric } from './processMetric';
export { ProcessMiningVisualizer } from './ProcessMiningVisualizer';
export type { ProcessSelection } from './processSelection';
export type { ProcessMiningVisualizerProps } from './processVisualizerProps';
export { processMessagesAr } from './messages.ar';
export { processMessagesDe } from './messages.de';
