// Every rule of the house as a command. `npm run check` runs them; `npm test` runs them and the tests.

/** Rules that read the sources, the longest first. */
export const sourceRules = [
  {
    name: 'lint',
    proves: 'pure folders stay pure, files under 300 lines',
    run: [
      'eslint',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  },
  {
    name: 'formatting',
    proves: 'every file is as oxfmt writes it',
    run: ['oxfmt', '--check', '.'],
  },
  {
    name: 'types',
    proves: 'TypeScript, strict, React’s rules and every lint rule that needs types find nothing',
    run: ['oxlint', '--type-aware', '--type-check', '--deny-warnings', '.'],
  },
  {
    name: 'architecture',
    proves: 'imports run downhill only, as the table in .dependency-cruiser.cjs allows',
    run: ['node', 'scripts/check-architecture.mjs'],
  },
  {
    name: 'dead code',
    proves: 'no file, export or dependency is unused',
    run: ['knip', '--no-progress'],
  },
  {
    name: 'tokens',
    proves: 'generated token files match tokens/',
    run: ['node', 'scripts/build-tokens.mjs', '--check'],
  },
  {
    name: 'lock file',
    proves: 'package-lock.json names no host, so any registry can serve it',
    run: ['node', 'scripts/check-lockfile.mjs'],
  },
  {
    name: 'changesets',
    proves: 'each changeset names this package and a valid bump',
    run: ['node', 'scripts/check-changesets.mjs'],
  },
];

/** Rules that read the built package, so they wait for `build`. */
export const packageRules = [
  { name: 'build', proves: 'the package builds', run: ['node', 'scripts/build.mjs'] },
  {
    name: 'public API',
    proves: 'the exports of every door are those reviewed in .api/',
    run: ['node', 'scripts/api-report.mjs', '--check'],
    after: 'build',
  },
  {
    name: 'publint',
    proves: 'package.json and the built files agree',
    run: ['publint', '--strict'],
    after: 'build',
  },
  {
    name: 'types resolve',
    proves: 'every door resolves with its types for ESM consumers',
    run: ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', './tokens.css'],
    after: 'build',
  },
  {
    name: 'size',
    proves: 'every door keeps its size budget',
    run: ['size-limit'],
    after: 'build',
  },
];
