import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';
import { sourceDoors } from './scripts/sourceDoors.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const wantsBrowser = !process.argv.some((arg) =>
  ['facts', 'unit', 'alone', 'package'].includes(arg),
);
const executablePath = wantsBrowser ? await findChromium() : undefined;

/** Started by projects of their own. */
const elsewhere = ['src/test/package/**', 'src/test/browser/**'];

const alone = 'src/**/*.alone.test.tsx';

/** What tests of components share. */
const drawn = {
  environment: 'node',
  setupFiles: [here('src/test/setup.ts')],
  // As in production, where a style sheet is not read anew for each rule that is added.
  env: { SC_DISABLE_SPEEDY: 'false' },
  // Property tests try thousands of inputs; a busy machine must not turn that into a failure.
  testTimeout: 60_000,
};

interface ScreenshotPath {
  readonly root: string;
  readonly testFileDirectory: string;
  readonly arg: string;
  readonly ext: string;
}

/** A fresh object per project: vitest writes into it. */
const chromium = (contextOptions = {}) => ({
  enabled: true,
  expect: {
    // Beside the tests, one picture for all Linux machines: the font is shipped.
    toMatchScreenshot: {
      resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }: ScreenshotPath) =>
        `${root}/${testFileDirectory}/pictures/${arg}${ext}`,
    },
  },
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
    // What fades in is not visible at once; a test that looks meanwhile would depend on the machine.
    contextOptions: { reducedMotion: 'reduce', ...contextOptions },
  }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias: sourceDoors },
        test: {
          name: 'facts',
          environment: 'node',
          include: ['src/**/*.test.ts', 'stories/**/*.test.ts'],
          exclude: elsewhere,
          setupFiles: [here('src/test/setup.ts')],
          // Functions leave nothing behind, so their tests share what was loaded.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        resolve: { alias: sourceDoors },
        test: {
          ...drawn,
          name: 'unit',
          include: ['src/**/*.test.tsx', 'stories/**/*.test.tsx'],
          exclude: [...elsewhere, alone],
          // Most of the time went into loading React and jsdom anew for each file.
          isolate: false,
        },
      },
      {
        plugins: [react()],
        resolve: { alias: sourceDoors },
        // Replaces modules, or sees a part before anybody has fetched it.
        test: { ...drawn, name: 'alone', include: [alone] },
      },
      {
        plugins: [storybookTest({ configDir: here('.storybook') })],
        test: {
          name: 'stories',
          browser: chromium(),
          // One page for all: Storybook takes each story down, and opening its preview anew for each file takes longer
          // than the stories do.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        resolve: { alias: sourceDoors },
        test: {
          name: 'browser',
          include: ['src/test/browser/**/*.test.tsx'],
          setupFiles: [here('src/test/setup.ts')],
          // Room for the tallest picture: what is larger would be made smaller.
          browser: chromium({ viewport: { width: 1400, height: 5000 } }),
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['src/test/package/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
