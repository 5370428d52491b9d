import { createErrorIQClient } from '@auterity/shared-components/error-iq';

/** What the app knows of the person who is signed in. */
export interface Session {
  getAccessToken: () => Promise<string | null>;
}

/** One client for the whole app: identical calls under way share one request, listeners share one socket. */
export function connectErrorIQ(baseUrl: string, session: Session) {
  return createErrorIQClient({
    baseUrl,
    // Asked anew for each request, so that a renewed token is used at once. It stands in one header and in no log.
    getToken: () => session.getAccessToken(),
    timeoutMs: 20_000,
    // Only for a service that is mounted elsewhere than by default: its path, by the name of the method.
    paths: { 'branding.getBranding': '/saas/branding?tenant_id={tenantId}' },
    currency: 'USD',
  });
}
