import { defineConfig } from 'tsup';
import { directImports } from './scripts/directImports.mjs';

/** One entry a door; `exports` in package.json names the same. */
const doors = {
  index: 'src/index.ts',
  adapters: 'src/adapters/index.ts',
  charts: 'src/series/index.ts',
  compliance: 'src/compliance/index.ts',
  'error-iq': 'src/error-iq/index.ts',
  'error-iq-testing': 'src/error-iq/testing/index.ts',
  insights: 'src/insights/index.ts',
  notifications: 'src/notifications/index.ts',
  process: 'src/process/index.ts',
  theme: 'src/theme/index.ts',
};

export default defineConfig({
  entry: {
    ...doors,
    // A file each, so that a bundler leaves out the components that an app does not use.
    CognitiveInsightsPanel: 'src/components/CognitiveInsightsPanel/index.ts',
    AdvancedAnalyticsChart: 'src/components/AdvancedAnalyticsChart/index.ts',
    ComplianceStatusWidget: 'src/components/ComplianceStatusWidget/index.ts',
    Introduction: 'src/components/Introduction/index.ts',
    NotificationCenter: 'src/components/NotificationCenter/index.ts',
    // So are its languages: each is text that most apps do not show.
    'messages/compliance.ar':
      'src/components/ComplianceStatusWidget/messages/complianceMessages.ar.ts',
    'messages/compliance.de':
      'src/components/ComplianceStatusWidget/messages/complianceMessages.de.ts',
    'messages/notifications.ar': 'src/components/NotificationCenter/messages.ar.ts',
    'messages/notifications.de': 'src/components/NotificationCenter/messages.de.ts',
    'messages/process.ar': 'src/components/ProcessMiningVisualizer/messages/processMessages.ar.ts',
    'messages/process.de': 'src/components/ProcessMiningVisualizer/messages/processMessages.de.ts',
    // A worker is a file of its own: the page names it at run time.
    importWorker: 'src/components/ProcessMiningVisualizer/importing/importWorker.ts',
    ProcessMiningVisualizer: 'src/components/ProcessMiningVisualizer/index.ts',
    TenantThemeProvider: 'src/components/TenantThemeProvider/index.ts',
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  esbuildPlugins: [directImports()],
  // Rollup's tree-shaking pass would drop 'use client'; consumers shake the tree themselves.
  treeshake: false,
  sourcemap: true,
  clean: false,
  dts: {
    entry: doors,
    // tsup sets baseUrl, which TypeScript 6 has deprecated.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
