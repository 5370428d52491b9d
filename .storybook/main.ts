import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { sourceDoors } from '../scripts/sourceDoors.mjs';

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  staticDirs: ['./public'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen-typescript' },
  // `ERROR_IQ_URL=… npm start` shows a real Error-IQ: its answers come through this server, so no CORS is needed.
  viteFinal: (vite) => {
    const target = process.env.ERROR_IQ_URL;
    return mergeConfig(vite, {
      resolve: { alias: sourceDoors },
      define: { __ERROR_IQ_IS_REAL__: JSON.stringify(target !== undefined) },
      server: target && {
        proxy: {
          '/error-iq': {
            target,
            changeOrigin: true,
            ws: true,
            rewrite: (path: string) => path.replace(/^\/error-iq/, ''),
          },
        },
      },
      // Found late, it would reload the page in the middle of the stories' tests.
      optimizeDeps: { include: ['react-dom/server'] },
      build: {
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          // Radix marks each module 'use client'; a bundle for the browser has no use for that.
          onLog: (
            level: unknown,
            log: { code?: string },
            write: (level: unknown, log: unknown) => void,
          ) => {
            if (log.code !== 'MODULE_LEVEL_DIRECTIVE') write(level, log);
          },
        },
      },
    });
  },
};

export default config;
