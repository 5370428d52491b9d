import { inheritedProperties } from './inheritedProperties';

/** The selector of what lies inside a tenant and is not the tenant's: other tenants, and protected parts. */
export function guestSelector(tenantId: string): string {
  const self = `[data-aut-tenant="${tenantId}"]`;
  return `:where(${self} [data-aut-tenant]:not(${self}),${self} [data-aut-protected])`;
}

/** The selector, inside the scope, of the tenant's root when it is clipped. Weighs nothing: a page's own rules win. */
export const clipSelector = ':where(:scope)';

/** Clips the tenant's root to its box, so that nothing a sheet does inside it is painted outside. */
export const clipRule = `${clipSelector}{overflow:clip}`;

/**
 * Gives what is inherited, and what the sheet sets somewhere, its initial value on the guests of a tenant: a scope
 * keeps rules from matching them, but not values from flowing down to them.
 */
export function guestRule(tenantId: string, set: ReadonlySet<string>): string {
  const reset = [...set].filter((name) => name.startsWith('--') || inheritedProperties.has(name));
  if (reset.length === 0) return '';
  return `${guestSelector(tenantId)}{${reset.map((name) => `${name}:initial`).join(';')}}`;
}
