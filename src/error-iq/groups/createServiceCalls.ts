import { fromFailurePredictions, fromServiceAnomalies } from '../../adapters';
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
  };
}
