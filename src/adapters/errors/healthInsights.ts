import type { Insight } from '../../model';
import { newInsight } from '../insights/newInsight';
import { pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { readValue } from '../reading/readValue';
import { branch, expected, optional, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';
import { labelOf } from '../values/labelOf';
import { oneOf, record, time } from '../values/schemas';

const health = /* @__PURE__ */ oneOf(['healthy', 'warning', 'degraded', 'critical']);

/** The health of the whole and of each category of errors. */
export const healthShape = /* @__PURE__ */ shape(() => ({
  overallStatus: expected(health),
  categoryHealth: branch(record, 'optional'),
  lastUpdated: optional(time),
}));

/** An insight on the whole and on each category that is not healthy. */
export function healthInsights(
  { overallStatus, categoryHealth, lastUpdated }: FieldValues<typeof healthShape>,
  issues: Issues,
): Insight[] {
  const insightOn = (area: string, status: string | null): Insight[] => {
    if (status === null || status === 'healthy') return [];
    return [
      newInsight({
        id: `health/${area}`,
        kind: 'risk',
        title: `${labelOf(area)}: ${status}`,
        severity: status === 'critical' ? 'critical' : null,
        category: area,
        createdAt: lastUpdated,
      }),
    ];
  };
  const { path = '', value: areas = {} } = categoryHealth ?? {};
  return [
    ...insightOn('overall', overallStatus),
    ...Object.entries(areas).flatMap(([area, sent]) =>
      insightOn(area, readValue(sent, health, pointer(path, area), issues)),
    ),
  ];
}
