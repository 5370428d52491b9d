import { TenantThemeProvider } from '@auterity/shared-components';
import { createTenantTheme, sanitizeTenantCss } from '@auterity/shared-components/theme';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
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
  const html = await renderWhole(
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

/** Waits for the parts of a component that load later; `renderToString` would leave them to the browser. */
function renderWhole(page: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onError: reject,
    });
  });
}
