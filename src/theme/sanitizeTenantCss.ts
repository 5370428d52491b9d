import type { SanitizedCss } from './sanitizedCss';

/**
 * Reduces a tenant's own style sheet to what can do no harm: rules of an allow-list, read by a parser that follows the
 * CSS specification, written anew from what was understood, and confined by `@scope` to the tenant's subtree without
 * the tenants nested in it. What the list does not know is left out and reported.
 *
 * Never throws for any input; rejects only when its code, which is loaded on the first call, cannot be loaded.
 * Sanitising the result again changes nothing. 64 KiB take about 50 ms.
 */
export async function sanitizeTenantCss(
  css: string,
  options: { readonly tenantId: string },
): Promise<SanitizedCss> {
  const { sanitize } = await import('./tenantCss/index');
  return sanitize(css, options.tenantId);
}
