import { fromBranding } from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import type { CallOptions } from '../settings';

/** Calls of the branding service. */
export function createBrandingCalls(call: CallEndpoint) {
  return {
    /** What the tenant chose for its look. */
    getBranding: (tenantId: string, options?: CallOptions) =>
      call('branding.getBranding', fromBranding, options, () => ({
        tenantId,
        params: { tenantId },
      })),
  };
}
