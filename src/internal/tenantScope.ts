import { createContext, useContext } from 'react';

/** Whose look applies to a subtree, and in which variant. The provider of a tenant's theme sets it. */
export interface TenantScope {
  /** `null`: no tenant, the house's own look. */
  readonly tenantId: string | null;
  readonly scheme: 'light' | 'dark' | 'system';
  readonly contrast: 'standard' | 'more' | 'system';
  readonly density: 'comfortable' | 'compact';
}

/** The attributes by which the style sheet finds a tenant's subtree. Spread them on an element. */
export interface TenantScopeProps {
  readonly 'data-aut-tenant'?: string | undefined;
  readonly 'data-aut-scheme'?: TenantScope['scheme'] | undefined;
  readonly 'data-aut-contrast'?: TenantScope['contrast'] | undefined;
  readonly 'data-aut-density'?: TenantScope['density'] | undefined;
}

/** The scope of the nearest provider; `null` outside of any. */
export const TenantScopeContext = createContext<TenantScope | null>(null);

/** The attributes that a scope stands for. */
export function tenantScopeProps(scope: TenantScope | null): TenantScopeProps {
  if (scope === null) return {};
  return {
    ...(scope.tenantId === null ? {} : { 'data-aut-tenant': scope.tenantId }),
    'data-aut-scheme': scope.scheme,
    'data-aut-contrast': scope.contrast,
    'data-aut-density': scope.density,
  };
}

/**
 * The attributes that keep portalled content (tooltip, popover, drawer) inside its tenant's look,
 * although it hangs under `<body>`. Without a provider it answers no attributes.
 */
export function useTenantScopeProps(): TenantScopeProps {
  return tenantScopeProps(useContext(TenantScopeContext));
}
