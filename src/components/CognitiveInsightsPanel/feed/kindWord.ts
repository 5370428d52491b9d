import { nameInWords, plainText } from '../../../insights';
import type { InsightFormat, PanelMessageKey } from '../messages/panelMessages';

const words: Readonly<Record<string, PanelMessageKey>> = {
  pattern: 'kindPattern',
  anomaly: 'kindAnomaly',
  trend: 'kindTrend',
  forecast: 'kindForecast',
  root_cause: 'kindRootCause',
  risk: 'kindRisk',
  opportunity: 'kindOpportunity',
  recommendation: 'kindRecommendation',
  summary: 'kindSummary',
};

const longest = 60;

/** The word for a kind; one of an unknown name is called by that name. */
export function kindWord(kind: string, format: InsightFormat): string {
  const message = Object.hasOwn(words, kind) ? words[kind] : undefined;
  return message === undefined ? nameInWords(plainText(kind, longest).text) : format.text(message);
}
