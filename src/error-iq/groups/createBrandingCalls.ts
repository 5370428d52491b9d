import { fromBranding, fromBrandingCompliance, fromEnterpriseThemes } from '../../adapters';
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

    /** The same, as the tenant would see it after saving. */
    getPreview: (tenantId: string, options?: CallOptions) =>
      call('branding.getPreview', fromBranding, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** The tenant's style sheet alone, as `customCss`: untrusted. */
    getStyleSheet: (tenantId: string, options?: CallOptions) =>
      call('branding.getStyleSheet', fromBranding, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** How well the look keeps the rules. */
    getCompliance: (tenantId: string, options?: CallOptions) =>
      call('branding.getCompliance', fromBrandingCompliance, options, () => ({
        tenantId,
        params: { tenantId },
      })),

    /** The ready-made themes of the platform. */
    getThemes: (tenantId: string, options?: CallOptions) =>
      call('branding.getThemes', fromEnterpriseThemes, options, () => ({ tenantId })),
  };
}
