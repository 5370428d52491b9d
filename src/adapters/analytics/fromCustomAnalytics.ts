import type { AdapterResult, AnalyticsData } from '../../model';
import { append } from '../values/append';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from './emptyAnalytics';
import { labelOf } from '../values/labelOf';
import { newSeries } from './newSeries';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { counted, inMs, inPercent, spentIn } from './figure';
import { readFigures } from './readFigures';
import type { Figures } from './figure';
import { readPoints } from './readPoints';
import { count, list, record, texts } from '../values/schemas';
import { seriesUnit } from './seriesUnit';
import { branch, optional, shape } from '../reading/shape';
import { textInsights } from '../insights/textInsights';

const answerShape = /* @__PURE__ */ shape(() => ({ data: branch(record, 'required') }));

const groupsShape = /* @__PURE__ */ shape(() => ({
  usage: branch(record, 'optional'),
  cost: branch(record, 'optional'),
  performance: branch(record, 'optional'),
}));

const groupShape = /* @__PURE__ */ shape(() => ({
  totalRequests: optional(count),
  dataPoints: branch(list, 'optional'),
  bottlenecks: optional(texts),
}));

/**
 * Analytics of one's own choice by granularity, of `advanced_analytics_service` → `AnalyticsData`, a series for each
 * group that has points. Contract: row `advanced_analytics_service`.
 *
 * Rates come in percent and leave as ratios. Rates and means over no request are `null`, with a `vacuous`; cost and
 * performance too, when the group "usage" was asked for beside them and counts none.
 */
export function fromCustomAnalytics(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, answerShape, 'custom analytics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const currency = currencyOf(options);
  const money = spentIn(currency);
  const data = emptyAnalytics();
  const groups = readFields(fields.data.value, groupsShape, fields.data.path, issues);

  const read = (
    name: keyof (typeof groupsShape)['fields'],
    metricOfPoints: string,
    figures: Figures,
  ) => {
    const group = groups?.[name] ?? null;
    const parts = group && readFields(group.value, groupShape, group.path, issues);
    if (!parts) return null;
    append(data.metrics, readFigures(group, name, figures, issues));
    append(data.insights, textInsights('risk', parts.bottlenecks));
    const { schema, unit } = seriesUnit(metricOfPoints, currency);
    const points = readPoints(parts.dataPoints, schema, issues);
    if (points.length > 0) data.series.push(newSeries(name, labelOf(name), unit, points));
    return parts.totalRequests;
  };

  const of = read('usage', 'usage_requests', {
    totalRequests: counted,
    successfulRequests: counted,
    successRate: { ...inPercent, of: 'totalRequests' },
  });
  read('cost', 'cost', { totalCost: money, avgCostPerRequest: { ...money, of } });
  read('performance', 'performance', { avgResponseTime: { ...inMs, of } });
  return { ok: true, data, issues };
}
