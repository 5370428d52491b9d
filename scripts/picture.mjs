// Takes the README's picture anew, in light and in dark: `npm run picture`. Needs `npm run storybook:build` first.
import { openBuiltStories } from './builtStories.mjs';

/** When the answers were recorded, so that the picture is the same on another day. */
const at = new Date('2026-11-22T18:00:00Z');

const { open, close } = await openBuiltStories();
try {
  for (const scheme of ['light', 'dark']) {
    const page = await open('dashboards-enterprise-overview--acme', {
      globals: `scheme:${scheme};a11y.manual:!true`,
      width: 1200,
      height: 1000,
      at,
    });
    await page.locator('[data-part="activity"]').first().waitFor();
    const path = `stories/pictures/enterprise-overview-${scheme}.png`;
    await page.screenshot({ path });
    console.log(path);
    await page.close();
  }
} finally {
  await close();
}
