import type { Decision } from '../../model';
import type { InsightsView } from './insightsView';
import type { InsightFormat } from './messages/panelMessages';

/** What the panel comes to in one sentence: how many findings are grave, what is to be decided, what is expected. */
export function summarySentence(
  { counts, doubt }: InsightsView,
  predictions: number,
  decisions: readonly Decision[],
  format: InsightFormat,
): string {
  const open = decisions.filter(({ decided }) => decided == null).length;
  const parts: string[] = [];
  if (counts.all > 0) {
    parts.push(
      counts.grave > 0
        ? format.text('summaryGrave', { count: counts.all, grave: counts.grave })
        : format.text('summaryNoneGrave', { count: counts.all }),
    );
  }
  if (open > 0) parts.push(format.text('summaryDecisions', { count: open }));
  if (predictions > 0) parts.push(format.text('summaryPredictions', { count: predictions }));
  if (parts.length === 0) return '';
  // "Nothing certain" says more than a count.
  if (parts.length === 1 && counts.all > 0 && doubt !== null) {
    const message = doubt === 'low' ? 'conditionLowOnly' : 'conditionUnknownOnly';
    return format.text(message, { count: counts.all });
  }
  return format.text('sentence', { text: format.list(parts) });
}
