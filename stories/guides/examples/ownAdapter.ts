import type { AdapterIssue, AdapterResult, AnalyticsData } from '@auterity/shared-components';
import { fromErrorAnswer } from '@auterity/shared-components/adapters';

/** The waiting time of a support desk, `{ hours: [{ at, median_seconds }] }` → one series in milliseconds. */
export function fromSupportDesk(answer: unknown): AdapterResult<AnalyticsData> {
  const hours = fieldOf(answer, 'hours');
  if (!Array.isArray(hours)) return { ok: false, error: fromErrorAnswer(null, answer), issues: [] };

  const issues: AdapterIssue[] = [];
  const rows: (readonly [number, number])[] = [];
  hours.forEach((hour: unknown, index) => {
    // This service names the zone. A time without one would be read as the reader's own.
    const at = Date.parse(String(fieldOf(hour, 'at')));
    const seconds = fieldOf(hour, 'median_seconds');
    const path = `/hours/${String(index)}`;
    if (Number.isNaN(at)) {
      // Without a time there is no place for the figure: the row goes, and says so.
      issues.push({ path, code: 'bad-time', message: 'The hour has no time.', dropped: true });
    } else if (typeof seconds === 'number' && seconds >= 0 && Number.isFinite(seconds)) {
      rows.push([at, seconds * 1000]);
    } else {
      // The hour is there, its figure is not: a gap, never a zero.
      const message = 'The median is not a length of time.';
      issues.push({
        path: `${path}/median_seconds`,
        code: 'not-a-number',
        message,
        dropped: false,
      });
      rows.push([at, NaN]);
    }
  });
  return {
    ok: true,
    issues,
    data: {
      series: [
        {
          id: 'waiting',
          label: 'Waiting time',
          unit: 'ms',
          x: Float64Array.from(rows, ([at]) => at),
          y: Float64Array.from(rows, ([, waited]) => waited),
        },
      ],
      metrics: [],
      insights: [],
      predictions: [],
      decisions: [],
    },
  };
}

/** A field of what may be anything; `undefined` where there is none. */
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
