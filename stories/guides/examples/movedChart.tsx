import { AdvancedAnalyticsChart, type ChartColumns } from '@auterity/shared-components';
import { useMemo } from 'react';

/** What the Studio's `LineChart` and `BarChart` took, one object a run. */
interface PerformanceMetrics {
  readonly executionTime: number;
  readonly successRate?: number;
  readonly timestamp: Date;
}

/** `<LineChart data={runs} type="execution-time" />` of the Studio, moved over. */
export function ExecutionTimes({ runs }: { runs: readonly PerformanceMetrics[] }) {
  // A new object is read anew: keep it as long as the runs are the same.
  const columns = useMemo<ChartColumns>(
    () => ({
      x: runs.map(({ timestamp }) => timestamp),
      y: { time: runs.map(({ executionTime }) => executionTime) },
    }),
    [runs],
  );
  return (
    <AdvancedAnalyticsChart
      title="Execution time"
      // The chart writes 950 as "950 ms" and 1950 as "1.95 s" by its unit; no formatter is needed.
      series={[{ id: 'time', label: 'Execution time', unit: 'ms' }]}
      xType="time"
      columns={columns}
      state={{ status: 'ready' }}
    />
  );
}
