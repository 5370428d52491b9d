import { fromDriftReport, fromModelPerformance, fromRoutingAnalytics } from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import type { CallOptions } from '../settings';

/** Calls of the model services. */
export function createModelCalls(call: CallEndpoint) {
  return {
    /** How one AI model does. */
    getPerformance: (tenantId: string, modelId: string, options?: CallOptions) =>
      call('models.getPerformance', fromModelPerformance, options, () => ({
        tenantId,
        params: { modelId },
      })),

    /** Which model got which requests, and how they went. */
    getRoutingAnalytics: (tenantId: string, options?: CallOptions) =>
      call('models.getRoutingAnalytics', fromRoutingAnalytics, options, () => ({ tenantId })),

    /** Whether the predictions about a workflow still hold. */
    getDriftReport: (tenantId: string, workflowId: string, options?: CallOptions) =>
      call('models.getDriftReport', fromDriftReport, options, () => ({
        tenantId,
        params: { workflowId },
      })),
  };
}
