// Photographs stories for review: `npm run photograph -- <part of a story id> …` (none: every story).
// Each in light, dark, a second tenant, at 375 px and right to left. Needs `npm run storybook:build` first.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { openBuiltStories } from './builtStories.mjs';

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

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const { open, close } = await openBuiltStories();
try {
  for (const { id } of stories) {
    for (const [look, options] of Object.entries(looks)) {
      const page = await open(id, options);
      await page.screenshot({ path: `${folder}/${id}--${look}.png`, fullPage: true });
      await page.close();
    }
    console.log(id);
  }
} finally {
  await close();
}
