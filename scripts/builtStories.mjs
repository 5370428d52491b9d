import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, ensureChromium } from './browser.mjs';

/** Serves the built Storybook (`npm run storybook:build`) at `address` to a `browser`; `close` ends both. */
export async function serveBuiltStories() {
  const server = await preview({
    configFile: false,
    build: { outDir: 'storybook-static' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: chromiumArgs,
  });
  return {
    address: `http://127.0.0.1:${port}`,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens built stories one by one, each as it looks when everything that loads later has come. */
export async function openBuiltStories() {
  const { address, browser, close } = await serveBuiltStories();
  async function open(id, { globals = '', width = 1200, height = 800, at } = {}) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    if (at !== undefined) await page.clock.setFixedTime(at);
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=${globals}`, {
      waitUntil: 'load',
    });
    await page.locator('#storybook-root > *').first().waitFor();
    // Parts that are loaded on demand, and the story's own clicks.
    await page.waitForLoadState('networkidle');
    // What is shown loading stays so; anything else comes within a moment.
    const loading = page.locator('[aria-busy="true"]').first();
    await loading.waitFor({ state: 'detached', timeout: 3000 }).catch(() => undefined);
    return page;
  }

  return { open, close };
}
