import { fromMonitoringPerformance, fromSystemMetrics, fromWorkflowMetrics } from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import type { CallOptions } from '../settings';

/** Calls of the monitoring service. */
export function createMonitoringCalls(call: CallEndpoint) {
  return {
    /** How executions went, hour by hour, in the last `hours` hours, 1–168. @default hours 24 */
    getPerformance: (tenantId: string, hours?: OrOptions<number>, options?: CallOptions) => {
      const { value = 24, options: given } = splitOptions(hours, options);
      return call('monitoring.getPerformance', fromMonitoringPerformance, given, () => ({
        tenantId,
        query: { hours: value },
      }));
    },

    /** How many workflows and executions there are. */
    getSystem: (tenantId: string, options?: CallOptions) =>
      call('monitoring.getSystem', fromSystemMetrics, options, () => ({ tenantId })),

    /** The workflows that run most, 1–50. @default limit 10 */
    getWorkflows: (tenantId: string, limit?: OrOptions<number>, options?: CallOptions) => {
      const { value = 10, options: given } = splitOptions(limit, options);
      return call('monitoring.getWorkflows', fromWorkflowMetrics, given, () => ({
        tenantId,
        query: { limit: value },
      }));
    },
  };
}
