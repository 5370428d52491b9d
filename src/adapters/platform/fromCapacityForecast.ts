import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { newSeries } from '../analytics/newSeries';
import type { Point } from '../analytics/newSeries';
import { spentIn } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { newInsight } from '../insights/newInsight';
import { textInsights } from '../insights/textInsights';
import { pointer } from '../reading/issues';
import { openObject } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { readValue } from '../reading/readValue';
import { branch, expected, optional, shape } from '../reading/shape';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { amount, list, percentOfAny, record, text, texts } from '../values/schemas';
import { serverTime } from '../values/serverTime';
import type { ServerTimeOptions } from '../values/serverTime';

const forecastShape = /* @__PURE__ */ shape(() => ({
  cpuForecast: branch(list, 'expected'),
  memoryForecast: branch(list, 'expected'),
  trafficForecast: branch(list, 'expected'),
  recommendedScaling: optional(text),
}));

const dayMs = 86_400_000;

/**
 * How much the services will need, `GET /api/v1/services/capacity/forecast` → `AnalyticsData`: three series for each
 * service, a point a day from the day after the answer was made, with advice as insights and costs as metrics.
 * Contract: "Where they are served".
 *
 * CPU and memory come in percent, may pass 100 and leave as ratios; traffic has no stated unit, costs are money. A
 * forecast of which nobody knows when it was made has no series.
 */
export function fromCapacityForecast(
  answer: unknown,
  options?: MoneyOptions & ServerTimeOptions,
): AdapterResult<AnalyticsData> {
  const answerShape = shape(() => ({
    generatedAt: expected(serverTime(options)),
    serviceForecasts: branch(record, 'required'),
    ecosystemRecommendations: optional(texts),
    costProjections: branch(record, 'optional'),
  }));
  const opened = openObject(answer, answerShape, 'a capacity forecast');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const { generatedAt } = fields;
  const data = emptyAnalytics();
  eachEntry(fields.serviceForecasts, forecastShape, issues, (forecast, service) => {
    const kinds = [
      ['cpu', 'CPU', forecast.cpuForecast, percentOfAny, 'ratio'],
      ['memory', 'memory', forecast.memoryForecast, percentOfAny, 'ratio'],
      ['traffic', 'traffic', forecast.trafficForecast, amount, null],
    ] as const;
    for (const [kind, label, days, schema, unit] of kinds) {
      if (generatedAt === null || days === null) continue;
      const points = days.value.map((value, day): Point => {
        const y = readValue(value, schema, pointer(days.path, day), issues);
        return [generatedAt + (day + 1) * dayMs, y ?? NaN];
      });
      data.series.push(newSeries(`${service}.${kind}`, `${service}: ${label}`, unit, points));
    }
    if (forecast.recommendedScaling === null) return;
    data.insights.push(
      newInsight({
        id: `scaling/${service}`,
        kind: 'recommendation',
        title: `${service}: ${forecast.recommendedScaling} scaling`,
        affected: [service],
        createdAt: generatedAt,
      }),
    );
  });
  data.insights = [
    ...data.insights,
    ...textInsights('recommendation', fields.ecosystemRecommendations, { createdAt: generatedAt }),
  ];
  const money = spentIn(currencyOf(options));
  data.metrics = readFigures(
    fields.costProjections,
    '',
    {
      currentMonthlyCost: money,
      projectedMonthlyCost: money,
      costIncreasePercentage: { schema: percentOfAny, unit: 'ratio', label: 'Cost increase' },
      optimizationPotentialSavings: money,
    },
    issues,
  );
  return { ok: true, data, issues };
}
