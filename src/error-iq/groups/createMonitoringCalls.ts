import { fromMonitoringPerformance } from '../../adapters';
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
  };
}
