import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { build } from 'vite';
import { sanitizeTenantCss } from '../../../theme/index';
import { pageThemes, ThemedPage, type ThemedPageProps } from './ThemedPage';

const origin = 'https://app.test';
const nonce = 'bm9uY2U';
const policy = [
  "default-src 'none'",
  `style-src 'nonce-${nonce}'`,
  `script-src 'nonce-${nonce}'`,
  "base-uri 'none'",
].join(';');

/** The script of the page, as an app's bundler would make it. */
export async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      // styled-components names classes by the order in which they are made: that of the server.
      rolldownOptions: { treeshake: false },
      lib: {
        entry: fileURLToPath(new URL('./hydrateThemedPage.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [];
  const chunk = first?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The page was not bundled.');
  return chunk.code;
}

async function renderPage(): Promise<string> {
  const { shop } = pageThemes;
  const props: ThemedPageProps = { nonce, shopCss: await sanitizeTenantCss(shop.customCss, shop) };
  const styles = new ServerStyleSheet({ nonce });
  const html = renderToString(styles.collectStyles(<ThemedPage {...props} />));
  const json = JSON.stringify(props).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>page</title>
<meta property="csp-nonce" nonce="${nonce}">${styles.getStyleTags()}</head>
<body><div id="root">${html}</div>
<script type="application/json" id="props" nonce="${nonce}">${json}</script>
<script src="/page.js" nonce="${nonce}" defer></script></body></html>`;
}

/** Serves the page under a strict content security policy, with the script or (to see the first byte) without. */
export async function servePage(page: Page, script: string): Promise<void> {
  const html = await renderPage();
  await page.route(`${origin}/**`, (route) =>
    route.request().url() === `${origin}/page.js`
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': policy },
          body: html,
        }),
  );
  await page.goto(`${origin}/`);
}
