import { foldCase } from '../../../i18n';
import { plainText } from '../../../insights';
import type { Insight } from '../../../model';
import type { InsightFilter } from './insightFilter';

/** The insights that pass the filter, in their order. A severity that was not reported is filtered as ''. */
export function filterInsights(
  insights: readonly Insight[],
  { query, severity, kind }: InsightFilter,
): readonly Insight[] {
  const words = foldCase(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && severity === null && kind === null) return insights;
  return insights.filter(
    (insight) =>
      (severity === null || (insight.severity ?? '') === severity) &&
      (kind === null || insight.kind === kind) &&
      (words.length === 0 || hasWords(insight, words)),
  );
}

function hasWords(insight: Insight, words: readonly string[]): boolean {
  const { title, summary, category, affected } = insight;
  const searched = [title, summary ?? '', category ?? '', ...affected.slice(0, 50)];
  const text = foldCase(searched.map((part) => plainText(part).text).join('\n'));
  return words.every((word) => text.includes(word));
}
