// `npm test`: installs what is missing, a browser included, then runs everything CI runs.
import { ensureInstalled } from './install.mjs';

ensureInstalled();

const { ensureChromium } = await import('./browser.mjs');
const { packageRules, sourceRules } = await import('./rules.mjs');
const { closeWith, runSteps } = await import('./run-steps.mjs');

/** The longest step, so it begins first. */
const browserTests = {
  name: 'browser tests',
  proves:
    'in Chromium: every story with axe; all five by keyboard, at 320 px and 400 % zoom, in forced colours, taken away ' +
    'amid anything; the dashboards at 375 px; the pictures',
  run: ['vitest', 'run', '--project', 'stories', '--project', 'browser'],
  shows: true,
};

const tests = [
  {
    name: 'package tests',
    proves: 'the packed tarball works in plain Node, a Vite app and a Next.js app',
    run: ['vitest', 'run', '--project', 'package'],
    after: 'build',
    shows: true,
  },
  {
    name: 'unit tests',
    proves: 'pure functions, adapters and component behaviour',
    run: ['vitest', 'run', '--project', 'facts', '--project', 'unit', '--project', 'alone'],
    shows: true,
  },
];

try {
  console.log(`Chromium: ${await ensureChromium()}\n`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
closeWith(await runSteps([browserTests, ...sourceRules, ...packageRules, ...tests]));
