import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumArgs, ensureChromium } from '../../scripts/browser.mjs';
import { builtDoors } from './builtDoors.mjs';

/**
 * Builds the page in `benchmarks/<name>/page` (an index.html and its script) for production, serves
 * it and opens it in Chromium at 1280 × 800. Our package comes as it is built, the peers from
 * benchmarks/node_modules, React once for all. `close` ends browser and server.
 */
export async function openPage(name, { args = [] } = {}) {
  const root = `benchmarks/${name}/page`;
  const outDir = `${process.cwd()}/node_modules/.cache/benchmarks/${name}`;
  const shared = {
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: builtDoors, dedupe: ['react', 'react-dom', 'styled-components'] },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  };
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info', ...args],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => console.error(error));
  const { port } = server.httpServer.address();
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
