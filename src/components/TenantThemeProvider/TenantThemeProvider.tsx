import {
  forwardRef,
  useContext,
  useMemo,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { TenantScopeContext, tenantScopeProps, type TenantScope } from '../../internal/index';
import { isTenantId, type SanitizedCss, type TenantTheme } from '../../theme/index';
import { TenantThemeContext } from './TenantThemeContext';
import { themeOfBrand } from './themeOfBrand';
import { ThemeStyle } from './ThemeStyle';
import { useLoadedTheme, type LoadTheme } from './useLoadedTheme';

/** What a tenant's subtree looks like, by `theme`, `brand` or `loadTheme`; all other props go to the `<div>` around it. */
export interface TenantThemeProviderProps extends ComponentPropsWithoutRef<'div'> {
  /** A theme made by `createTenantTheme`, for instance on the server. Goes before `brand`. */
  readonly theme?: TenantTheme | undefined;
  /** The answer of `GET /branding` as it came, or an adapter's `Brand`. Keep the same object between renders. */
  readonly brand?: unknown;
  /** Names the tenant whose `brand` this is, or whose theme to load: letters, digits, `_` and `-`, at most 64. */
  readonly tenantId?: string | undefined;
  /**
   * Loads the theme of `tenantId`, in the browser, when there is neither `theme` nor `brand`. Until it comes, the look
   * of the tenant before stays, or the house's; when it fails, the house's look is shown. `data-state` says which.
   */
  readonly loadTheme?: LoadTheme | undefined;
  /** Called with what `loadTheme` rejected with. Not for a tenant left behind. */
  readonly onThemeError?: ((error: unknown) => void) | undefined;
  /** Shown in place of the children until the first theme has come or failed. @default the children */
  readonly fallback?: ReactNode;
  /**
   * What `sanitizeTenantCss` made of the theme's `customCss`, for instance on the server, so that the first byte has
   * the tenant's own rules too. Without it they are sanitised in the browser and applied a moment later.
   */
  readonly customCss?: SanitizedCss | undefined;
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
    const { theme, brand, tenantId, loadTheme, onThemeError, fallback, customCss, ...others } =
      props;
    const { colorScheme, contrast, density, nonce, children, ...rest } = others;
    const outer = useContext(TenantThemeContext);
    const isGiven = theme !== undefined || brand !== undefined;
    const isIsland = outer !== null && !isGiven && tenantId === undefined;
    const isToLoad = !isGiven && loadTheme !== undefined && isTenantId(tenantId);
    const loaded = useLoadedTheme(isToLoad ? tenantId : null, loadTheme, onThemeError);
    const made = theme ?? loaded.theme;
    const own = useMemo(
      () => (isIsland ? null : (made ?? themeOfBrand(brand, tenantId))),
      [isIsland, made, brand, tenantId],
    );
    const isFirstLoad = loaded.status === 'loading' && loaded.theme === null;
    const shown = own ?? outer?.theme ?? null;
    const usedNonce = nonce ?? outer?.nonce;
    const provided = useMemo(
      () => (shown === null ? null : { theme: shown, nonce: usedNonce }),
      [shown, usedNonce],
    );
    const scope = useScope(shown?.tenantId ?? null, { colorScheme, contrast, density });

    return (
      <TenantThemeContext.Provider value={provided}>
        <div
          {...rest}
          ref={ref}
          data-component="TenantThemeProvider"
          data-state={loaded.status}
          {...tenantScopeProps(scope)}
        >
          {own !== null && <ThemeStyle theme={own} customCss={customCss} nonce={usedNonce} />}
          <TenantScopeContext.Provider value={scope}>
            {isFirstLoad && fallback !== undefined ? fallback : children}
          </TenantScopeContext.Provider>
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
