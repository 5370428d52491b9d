import { fromBranding, fromEnterpriseThemes } from '../../adapters';
import type { CallEndpoint } from '../http/createCallEndpoint';
import type { CallOptions } from '../settings';

/** Calls of the branding services. */
export function createBrandingCalls(call: CallEndpoint) {
  return {
    /** What the tenant chose for its look. */
    getBranding: (tenantId: string, options?: CallOptions) =>
      call('branding.getBranding', fromBranding, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** The ready-made themes of the platform. */
    getThemes: (tenantId: string, options?: CallOptions) =>
      call('branding.getThemes', fromEnterpriseThemes, options, () => ({ tenantId })),
  };
}
