import { fromGatewayMetrics, fromGatewayServices, fromRateLimits } from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import type { CallOptions } from '../settings';

/** Calls of the gateway. */
export function createGatewayCalls(call: CallEndpoint) {
  return {
    /** Requests, errors and response times. */
    getMetrics: (tenantId: string, options?: CallOptions) =>
      call('gateway.getMetrics', fromGatewayMetrics, options, () => ({ tenantId })),

    /** The services behind the gateway, and whether they answer. */
    getServices: (tenantId: string, options?: CallOptions) =>
      call('gateway.getServices', fromGatewayServices, options, () => ({ tenantId })),

    /** How many requests are let through. */
    getRateLimits: (tenantId: string, options?: CallOptions) =>
      call('gateway.getRateLimits', fromRateLimits, options, () => ({ tenantId })),
  };
}
