import { formatHex, parseColor, whiteSafe, type ColorName, type ModeName } from '../color/index';
import { cssString } from './cssString';
import type { TenantTheme } from './tenantTheme';

/** What of a theme its style sheet is made of. */
export type ThemeColors = Pick<TenantTheme, 'tenantId' | 'palettes' | 'brand' | 'companyName'>;

/**
 * A theme as a style sheet: light and dark through `light-dark()`, and more contrast of both, where the subtree asks
 * for it (`data-aut-contrast="more"`) and where the system does (`prefers-contrast`). The scheme comes from
 * `data-aut-scheme`; without it, the system's. Holds no text of the tenant's but the escaped company name.
 *
 * @param options.selector One compound selector, from trusted code, of the element that the theme holds for.
 *   Default: `[data-aut-tenant="<id>"]`.
 */
export function themeToCss(
  theme: ThemeColors,
  options: { readonly selector?: string | undefined } = {},
): string {
  const root = options.selector ?? `[data-aut-tenant="${theme.tenantId}"]`;
  const standard = [...colors(theme, 'light', 'dark'), ...brandAliases(theme, 4.5)];
  const known = new Set(standard);
  const more = [...colors(theme, 'lightMore', 'darkMore'), ...brandAliases(theme, 7)]
    .filter((declaration) => !known.has(declaration))
    .join(';');
  return [
    `:where(${root}){color-scheme:light dark}`,
    // On any element: a part of the tenant's subtree may have a scheme of its own.
    '[data-aut-scheme="light"]{color-scheme:light}',
    '[data-aut-scheme="dark"]{color-scheme:dark}',
    '[data-aut-scheme="system"]{color-scheme:light dark}',
    `${root}{${[...standard, ...otherAliases(theme)].join(';')}}`,
    `${root}[data-aut-contrast="more"]{${more}}`,
    `@media (prefers-contrast:more){${root}:not([data-aut-contrast="standard"]){${more}}}`,
    // Forced colours bring their own background: what is drawn on it follows that, not the chosen scheme.
    '@media (forced-colors:active){[data-aut-scheme]{color-scheme:light dark}}',
  ].join('\n');
}

function colors({ palettes }: ThemeColors, light: ModeName, dark: ModeName): string[] {
  return (Object.keys(palettes.light) as ColorName[]).map(
    (name) => `--aut-color-${name}:light-dark(${palettes[light][name]},${palettes[dark][name]})`,
  );
}

/**
 * The service's industry style sheets know the brand by these names and set white text on them: the brand's colours,
 * dark enough for white.
 */
function brandAliases({ brand }: ThemeColors, ratio: number): string[] {
  return (['primary', 'secondary'] as const).map(
    (name) => `--${name}-color:${formatHex(whiteSafe(parseColor(brand[name]) ?? 0, ratio))}`,
  );
}

/** The rest of the names that the service's style sheets use, and the brand as the tenant typed it. */
function otherAliases({ brand, companyName }: ThemeColors): string[] {
  const aliases = {
    accent: 'accent',
    success: 'success',
    warning: 'warning',
    error: 'danger',
    info: 'info',
  };
  return [
    ...Object.entries(aliases).map(
      ([old, family]) => `--${old}-color:var(--aut-color-${family}-solid)`,
    ),
    ...Object.entries(brand).map(([name, hex]) => `--aut-brand-${name}:${hex}`),
    ...(companyName === null ? [] : [`--company-name:${cssString(companyName)}`]),
  ];
}
