export { CognitiveInsightsPanel } from './CognitiveInsightsPanel';
export type { InsightGrouping } from './groupItems';
export type { CognitiveInsightsPanelProps } from './insightPanelProps';
export type { ActStage, InsightEvent, InsightEventHandler } from './insightEvent';
export type { ApplyOption, InsightAction, InsightActionHandler } from './insightAction';
export {
  insightMessages,
  type InsightMessageKey,
  type InsightMessages,
} from './messages/insightMessages';
export { insightMessagesAr } from './messages/insightMessages.ar';
export { insightMessagesDe } from './messages/insightMessages.de';
