// Rules that read one file at a time. Those that need types, and React's own, stand in .oxlintrc.json: a native
// checker runs them.
import js from '@eslint/js';
import storybook from 'eslint-plugin-storybook';
import tseslint from 'typescript-eslint';

/** The pure folders: same input, same output, on any machine. */
const pure = [
  'src/{model,i18n,color,series,process,compliance,insights,notifications,theme,adapters}/**/*.ts',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      '.storybook/public/',
      'src/test/consumers/',
      '**/*.cjs',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['src/**'], rules: { 'max-lines': ['error', 300] } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/test/**', 'src/**/*.test.*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: a thing has one name everywhere.',
        },
        {
          selector: "ImportDeclaration[source.value='styled-components'] > ImportDefaultSpecifier",
          message:
            "Write `import { styled } from 'styled-components'`: the default import breaks plain Node.",
        },
        {
          selector:
            "ImportDeclaration[source.value='styled-components'] > ImportSpecifier[imported.name=/^(ThemeProvider|createTheme|createGlobalStyle|useTheme)$/]",
          message: 'Tenant values travel as CSS variables only, never through styled-components.',
        },
      ],
    },
  },
  {
    files: pure,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'performance',
          'fetch',
          'setTimeout',
          'setInterval',
          'crypto',
        ].map((name) => ({ name, message: 'Pure folders run anywhere: take it as an argument.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take the seed as an argument.' },
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: a thing has one name everywhere.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time as an argument.',
        },
        {
          selector:
            "CallExpression[callee.property.name=/^toLocale/][arguments.length=0], NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: 'Take the locale as an argument.',
        },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'src/test/**', 'stories/**', 'benchmarks/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  { files: ['stories/**/*.stories.tsx'], extends: [storybook.configs['flat/recommended']] },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    // What a benchmark evaluates in its page stands in its run.mjs.
    files: ['benchmarks/*/run.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        window: 'readonly',
        requestAnimationFrame: 'readonly',
        Event: 'readonly',
        HTMLSelectElement: 'readonly',
      },
    },
  },
);
