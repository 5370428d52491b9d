import { TenantThemeProvider } from '@auterity/shared-components';
import { createTenantTheme, sanitizeTenantCss } from '@auterity/shared-components/theme';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

interface PageRequest {
  tenantId: string;
  branding: unknown;
  /** A new random value for every answer; it stands in the header `content-security-policy: style-src 'nonce-…'`. */
  nonce: string;
}

/** The first byte is in the tenant's look, its own style sheet included, under a policy without `unsafe-inline`. */
export async function renderPage(content: ReactNode, { tenantId, branding, nonce }: PageRequest) {
  const theme = createTenantTheme(branding, { tenantId });
  const customCss = await sanitizeTenantCss(theme.customCss, theme);
  const styles = new ServerStyleSheet({ nonce });
  const html = renderToString(
    styles.collectStyles(
      <TenantThemeProvider theme={theme} customCss={customCss} nonce={nonce}>
        {content}
      </TenantThemeProvider>,
    ),
  );
  // styled-components reads this `<meta>` in the browser.
  return `<!doctype html><html lang="en"><head>
<meta property="csp-nonce" nonce="${nonce}">${styles.getStyleTags()}
</head><body><div id="root">${html}</div></body></html>`;
}
