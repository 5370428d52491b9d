export { CognitiveInsightsPanel } from './CognitiveInsightsPanel';
export type { CognitiveInsightsPanelProps } from './insightPanelProps';
export type { ApplyOption, InsightAction, InsightActionHandler } from './insightAction';
export {
  insightMessages,
  type InsightMessageKey,
  type InsightMessages,
} from './messages/insightMessages';
