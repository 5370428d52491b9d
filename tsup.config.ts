import { defineConfig } from 'tsup';

/** One entry a door; `exports` in package.json names the same. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    adapters: 'src/adapters/index.ts',
    compliance: 'src/compliance/index.ts',
    theme: 'src/theme/index.ts',
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // Rollup's tree-shaking pass would drop 'use client'; consumers shake the tree themselves.
  treeshake: false,
  sourcemap: true,
  clean: false,
  dts: {
    // tsup sets baseUrl, which TypeScript 6 has deprecated.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
