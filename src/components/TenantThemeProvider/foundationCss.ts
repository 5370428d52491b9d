// Generated from tokens/ by scripts/build-tokens.mjs: change the tokens, then run `npm run tokens`.

/** The tokens that no tenant changes (space, type, motion, density) and the rules of `data-aut-scheme`. */
export const foundationCss = `
:where(:root){--aut-space-1:4px;--aut-space-2:8px;--aut-space-3:12px;--aut-space-4:16px;--aut-space-5:24px;--aut-space-6:32px;--aut-space-7:48px;--aut-radius-control:6px;--aut-radius-card:10px;--aut-radius-pill:9999px;--aut-focus-width:2px;--aut-focus-offset:2px;--aut-shadow-float:0 2px 6px 0 rgb(0 0 0 / 0.08),0 12px 32px -8px rgb(0 0 0 / 0.16);--aut-font-family:inherit;--aut-font-size-1:12px;--aut-font-size-2:13px;--aut-font-size-3:14px;--aut-font-size-4:16px;--aut-font-size-5:20px;--aut-font-size-6:28px;--aut-font-weight-regular:400;--aut-font-weight-medium:500;--aut-font-weight-semibold:600;--aut-line-height-1:16px;--aut-line-height-2:20px;--aut-line-height-3:20px;--aut-line-height-4:24px;--aut-line-height-5:28px;--aut-line-height-6:36px;--aut-motion-state:120ms;--aut-motion-enter:200ms;--aut-motion-ease:cubic-bezier(0.2,0,0,1);--aut-row-height:44px;--aut-control-height:36px}
:where([data-aut-density='comfortable']){--aut-row-height:44px;--aut-control-height:36px}
:where([data-aut-density='compact']){--aut-row-height:32px;--aut-control-height:28px}
:where(:root,[data-aut-tenant]){--aut-panel-background:var(--aut-color-surface-raised);--aut-panel-border:var(--aut-color-border-default);--aut-panel-radius:var(--aut-radius-card);--aut-panel-padding:var(--aut-space-4);--aut-button-background:var(--aut-color-primary-solid);--aut-button-background-hover:var(--aut-color-primary-solid-hover);--aut-button-background-active:var(--aut-color-primary-solid-active);--aut-button-border:var(--aut-color-primary-indicator);--aut-button-text:var(--aut-color-primary-on-solid);--aut-button-radius:var(--aut-radius-control);--aut-chart-grid:var(--aut-color-border-default);--aut-chart-axis:var(--aut-color-text-muted);--aut-chart-threshold:var(--aut-color-danger-indicator)}
@media (prefers-reduced-motion:reduce){:where(:root){--aut-motion-state:0.01ms;--aut-motion-enter:0.01ms}}
[data-aut-scheme='light']{color-scheme:light}
[data-aut-scheme='dark']{color-scheme:dark}
[data-aut-scheme='system']{color-scheme:light dark}
@media (forced-colors:active){[data-aut-scheme]{color-scheme:light dark}}
`;
