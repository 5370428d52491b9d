import { forwardRef, useContext, useMemo, type ComponentPropsWithoutRef } from 'react';
import { TenantScopeContext, tenantScopeProps, type TenantScope } from '../../internal/index';
import { createTenantTheme, type TenantTheme } from '../../theme/index';
import { TenantThemeContext } from './TenantThemeContext';
import { ThemeStyle } from './ThemeStyle';

/** What a tenant's subtree looks like, by `theme` or by `brand`; all other props go to the `<div>` around it. */
export interface TenantThemeProviderProps extends ComponentPropsWithoutRef<'div'> {
  /** A theme made by `createTenantTheme`, for instance on the server. Goes before `brand`. */
  readonly theme?: TenantTheme | undefined;
  /** The answer of `GET /branding` as it came, or an adapter's `Brand`. Keep the same object between renders. */
  readonly brand?: unknown;
  /** Names the tenant whose `brand` this is: letters, digits, `_` and `-`, at most 64. */
  readonly tenantId?: string | undefined;
  /** `system` follows the device. @default the surrounding provider's, else 'system' */
  readonly colorScheme?: TenantScope['scheme'] | undefined;
  /** `system` follows the device. @default the surrounding provider's, else 'system' */
  readonly contrast?: TenantScope['contrast'] | undefined;
  /** Height of rows and controls. @default the surrounding provider's, else 'comfortable' */
  readonly density?: TenantScope['density'] | undefined;
  /** The page's CSP nonce, for the style sheet. @default the surrounding provider's */
  readonly nonce?: string | undefined;
}

/**
 * Gives everything inside it one tenant's look: a `<div>` with the tenant's colours, background and font, and a style
 * sheet in front of its content, so that the server's first byte is already in the tenant's colours.
 *
 * Providers nest and stand side by side. Without `theme`, `brand` and `tenantId` it keeps the tenant around it, so
 * that `<TenantThemeProvider colorScheme="dark">` is a dark island. Changing the tenant, the scheme or the contrast
 * renders no component inside: they read CSS variables.
 *
 * Portalled content hangs outside of this `<div>`: spread `useTenantScopeProps()` on it.
 *
 * @example
 * <TenantThemeProvider brand={branding} tenantId="acme" colorScheme="system">
 *   <App />
 * </TenantThemeProvider>
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const TenantThemeProvider = forwardRef<HTMLDivElement, TenantThemeProviderProps>(
  function TenantThemeProvider(props, ref) {
    const { theme, brand, tenantId, colorScheme, contrast, density, nonce, children, ...rest } =
      props;
    const outer = useContext(TenantThemeContext);
    const isIsland =
      outer !== null && theme === undefined && brand === undefined && tenantId === undefined;
    const own = useMemo(
      () => (isIsland ? null : (theme ?? createTenantTheme(brand, { tenantId }))),
      [isIsland, theme, brand, tenantId],
    );
    const shown = own ?? outer?.theme ?? null;
    const usedNonce = nonce ?? outer?.nonce;
    const provided = useMemo(
      () => (shown === null ? null : { theme: shown, nonce: usedNonce }),
      [shown, usedNonce],
    );
    const scope = useScope(shown?.tenantId ?? null, { colorScheme, contrast, density });

    return (
      <TenantThemeContext.Provider value={provided}>
        <div {...rest} ref={ref} data-component="TenantThemeProvider" {...tenantScopeProps(scope)}>
          {own !== null && <ThemeStyle theme={own} nonce={usedNonce} />}
          <TenantScopeContext.Provider value={scope}>{children}</TenantScopeContext.Provider>
        </div>
      </TenantThemeContext.Provider>
    );
  },
);

type ScopeProps = Pick<TenantThemeProviderProps, 'colorScheme' | 'contrast' | 'density'>;

/** The scope that the props ask for, and the surrounding provider's where they ask for nothing. */
function useScope(tenantId: string | null, props: ScopeProps): TenantScope {
  const outer = useContext(TenantScopeContext);
  const scheme = props.colorScheme ?? outer?.scheme ?? 'system';
  const contrast = props.contrast ?? outer?.contrast ?? 'system';
  const density = props.density ?? outer?.density ?? 'comfortable';
  return useMemo(
    () => ({ tenantId, scheme, contrast, density }),
    [tenantId, scheme, contrast, density],
  );
}
