/**
 * The `@scope` that confines a tenant's sheet: from the tenant's root down to, and without, tenants nested in it
 * and parts that carry `data-aut-protected`. A browser without `@scope` applies none of it.
 */
export function scopePrelude(tenantId: string): string {
  return `([data-aut-tenant="${tenantId}"]) to (:scope [data-aut-tenant],:scope [data-aut-protected])`;
}
