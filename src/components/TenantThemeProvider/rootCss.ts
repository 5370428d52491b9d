import { foundationCss } from './foundationCss';

/**
 * What every provider's style sheet begins with: the tokens that no tenant changes, and the root's own paint.
 * A nested tenant inherits no ink, and nothing inside paints over what lies around it. `:where` weighs nothing,
 * so a page's own rules win.
 */
export const rootCss = `${foundationCss}
:where([data-component="TenantThemeProvider"]){color:var(--aut-color-text-default);background-color:var(--aut-color-surface-canvas);font-family:var(--aut-font-family);isolation:isolate}
`;
