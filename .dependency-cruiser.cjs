/**
 * Who may import whom. The table is the architecture; the rules below are made from it.
 * `npm` lists the packages that the folder's code may use; tests may use what they like.
 */
const table = {
  model: { src: [], npm: [] },
  i18n: { src: [], npm: [] },
  color: { src: ['model'], npm: [] },
  series: { src: ['model', 'i18n'], npm: [] },
  process: { src: ['model'], npm: ['saxes'] },
  compliance: { src: ['model', 'i18n'], npm: [] },
  insights: { src: ['model', 'i18n'], npm: [] },
  notifications: { src: ['model', 'i18n'], npm: [] },
  theme: { src: ['model', 'color'], npm: ['css-tree'] },
  adapters: { src: ['model'], npm: ['valibot'] },
  'error-iq': { src: ['model', 'adapters', 'theme', 'notifications'], npm: ['msw'] },
  internal: {
    src: ['model', 'i18n', 'color', 'series', 'theme'],
    npm: ['react', 'react-dom', 'styled-components', '@radix-ui/[^/]+', '@visx/[^/]+', 'lucide'],
  },
  components: {
    src: [
      'model',
      'i18n',
      'color',
      'series',
      'process',
      'compliance',
      'insights',
      'notifications',
      'theme',
      'internal',
    ],
    npm: ['react', 'react-dom', 'styled-components', '@radix-ui/[^/]+', 'lucide'],
  },
};

const tests = '\\.test\\.tsx?$|/testSupport/';
const pureFolders =
  'model|i18n|color|series|process|compliance|insights|notifications|theme|adapters';

const layers = Object.entries(table).flatMap(([folder, may]) => [
  {
    name: `${folder}-imports`,
    comment: `src/${folder} may import ${may.src.length ? may.src.join(', ') : 'no other folder'}.`,
    severity: 'error',
    from: { path: `^src/${folder}/`, pathNot: tests },
    to: { path: '^(src|stories)/', pathNot: `^src/(${[folder, ...may.src].join('|')})/|^tokens/` },
  },
  {
    name: `${folder}-npm`,
    comment: `src/${folder} may use ${may.npm.length ? may.npm.join(', ') : 'no package'}.`,
    severity: 'error',
    from: { path: `^src/${folder}/`, pathNot: tests },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'core'],
      ...(may.npm.length ? { pathNot: `node_modules/(@types/)?(${may.npm.join('|')})(/|$)` } : {}),
    },
  },
]);

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      comment: 'Imports form no circle.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-siblings',
      comment: 'A component never imports another component: both take data from the app.',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/', pathNot: tests },
      to: { path: '^src/components/([^/]+)/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'doors-only',
      comment: 'A folder is entered by its index.ts.',
      severity: 'error',
      from: { path: '^(src/([^/]+)/|stories/|src/[^/]+\\.ts$)', pathNot: '^src/(test|internal)/' },
      to: {
        path: `^src/(${pureFolders})/`,
        pathNot: `^src/(${pureFolders})/index\\.ts$|^src/series/drawing\\.ts$|^src/$2/`,
      },
    },
    {
      name: 'visx-in-one-file',
      comment: '@visx/* is imported by src/internal/visx.ts and visxGroup.ts alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/internal/visx(Group)?\\.ts$' },
      to: { path: 'node_modules/@visx/' },
    },
    {
      name: 'not-uphill-to-tests',
      comment: 'Shipped code imports no test, fixture or story.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/test/|${tests}` },
      to: { path: `^(src/test/|stories/)|${tests}` },
    },
    {
      name: 'no-orphans',
      comment: 'Every module is reached from a door, a story or a test.',
      severity: 'error',
      from: { orphan: true, pathNot: `\\.d\\.ts$|${tests}|^src/test/` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^src/test/consumers/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
