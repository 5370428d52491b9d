import type { AnalyticsData } from '../../model';
import { confidence, unknownConfidence } from '../insights/confidence';
import type { Draft } from '../values/draft';
import type { Issues } from '../reading/issues';
import { labelOf } from '../values/labelOf';
import { newInsight } from '../insights/newInsight';
import { newSeries } from './newSeries';
import { readPoints } from './readPoints';
import { list, oneOf, text } from '../values/schemas';
import { seriesUnit } from './seriesUnit';
import { branch, expected, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

const direction = /* @__PURE__ */ oneOf(['increasing', 'decreasing', 'stable', 'volatile']);

/** One trend of the analytics report. */
export const trendShape = /* @__PURE__ */ shape(() => ({
  metric: required(text),
  trend: expected(direction),
  confidence: expected(confidence),
  dataPoints: branch(list, 'expected'),
}));

/** Adds a trend's points as a series and its direction as an insight. */
export function addTrend(
  data: Draft<AnalyticsData>,
  trend: FieldValues<typeof trendShape>,
  currency: string,
  issues: Issues,
): void {
  const label = labelOf(trend.metric);
  const { schema, unit } = seriesUnit(trend.metric, currency);
  const points = readPoints(trend.dataPoints, schema, issues);
  data.series.push(newSeries(trend.metric, label, unit, points));
  if (trend.trend === null) return;
  data.insights.push(
    newInsight({
      id: `trend/${trend.metric}`,
      kind: 'trend',
      title: `${label}: ${trend.trend}`,
      confidence: trend.confidence ?? unknownConfidence,
      category: trend.metric,
    }),
  );
}
