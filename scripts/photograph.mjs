// Photographs stories for review: `npm run photograph -- <part of a story id> …` (none: every story).
// Each in light, dark, a second tenant, at 375 px and right to left. Needs `npm run storybook:build` first.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, ensureChromium } from './browser.mjs';

const folder = 'photographs';
const looks = {
  light: {},
  dark: { globals: 'scheme:dark' },
  tenant: { globals: 'tenant:hosp' },
  'tenant-dark': { globals: 'tenant:hosp;scheme:dark' },
  phone: { width: 375 },
  rtl: { globals: 'direction:rtl;locale:ar' },
};

const wanted = process.argv.slice(2);
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(
  ({ id, type }) =>
    type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
);

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

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
try {
  for (const { id } of stories) {
    for (const [look, { globals = '', width = 1200 }] of Object.entries(looks)) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      const address = `http://127.0.0.1:${port}/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
      await page.goto(address, { waitUntil: 'load' });
      await page.locator('#storybook-root > *').first().waitFor();
      // Parts that are loaded on demand, and the story's own clicks.
      await page.waitForLoadState('networkidle');
      // What is shown loading stays so; anything else comes within a moment.
      const loading = page.locator('[aria-busy="true"]').first();
      await loading.waitFor({ state: 'detached', timeout: 3000 }).catch(() => undefined);
      await page.screenshot({ path: `${folder}/${id}--${look}.png`, fullPage: true });
      await page.close();
    }
    console.log(id);
  }
} finally {
  await browser.close();
  await server.close();
}
