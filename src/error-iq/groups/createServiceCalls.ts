import {
  fromCapacityForecast,
  fromFailurePredictions,
  fromServiceAnomalies,
  fromServiceHealth,
  fromServiceInsights,
} from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import type { CallOptions } from '../settings';

/** Calls of the service watch. */
export function createServiceCalls(call: CallEndpoint) {
  return {
    /** Services that behave oddly. */
    getAnomalies: (tenantId: string, options?: CallOptions) =>
      call('services.getAnomalies', fromServiceAnomalies, options, () => ({ tenantId })),

    /** Services that are likely to fail. */
    getFailurePredictions: (tenantId: string, options?: CallOptions) =>
      call('services.getFailurePredictions', fromFailurePredictions, options, () => ({ tenantId })),

    /** How all services fare now. */
    getHealth: (tenantId: string, options?: CallOptions) =>
      call('services.getHealth', fromServiceHealth, options, () => ({ tenantId })),

    /** How much the services will need, day by day. */
    getCapacityForecast: (tenantId: string, options?: CallOptions) =>
      call('services.getCapacityForecast', fromCapacityForecast, options, () => ({ tenantId })),

    /** What the watch says of one service, such as `redis`. */
    getInsights: (tenantId: string, serviceName: string, options?: CallOptions) =>
      call('services.getInsights', fromServiceInsights, options, () => ({
        tenantId,
        params: { serviceName },
      })),
  };
}
