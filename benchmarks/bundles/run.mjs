// What an app loads for each door and component: `npm run bench -- bundles`.
// The limits are those of .size-limit.json, which `npm run size` holds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeTable } from '../measuring/writeTable.mjs';

const sizeLimit = `${process.cwd()}/node_modules/size-limit/bin.js`;

/** Bytes, minified and gzipped, of each entry of the `.size-limit.json` in a folder. */
function sizesIn(folder) {
  const printed = execFileSync(process.execPath, [sizeLimit, '--json'], {
    cwd: folder,
    // It warns of each import that is dropped for having no side effects, which is as it should be.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed).map(({ size }) => size);
}

const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8'));
const budgeted = sizesIn('.');

const isWhole = ({ name }) => name.endsWith(', everything');
const whole = { name: '. all of it', path: 'dist/index.js', gzip: true, ignore: [] };
/** Each budget once more, now with the chunks that it leaves out because they are loaded later. */
const complete = [...budgets.filter((budget) => !isWhole(budget)), whole];

const folder = 'node_modules/.cache/bundles';
mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/package.json`,
  JSON.stringify({ devDependencies: { '@size-limit/preset-small-lib': '*' } }),
);
const peers = ['react', 'react-dom', 'styled-components', '@radix-ui/*'];
const entries = complete.map(({ path, ...rest }) => ({
  ...rest,
  path: `../../../${path}`,
  ignore: peers,
  limit: '1 MB',
}));
writeFileSync(`${folder}/.size-limit.json`, JSON.stringify(entries));
const completed = sizesIn(folder);

const kB = (bytes) => (bytes / 1000).toFixed(1);
const limitOf = (budget) => budget?.limit ?? '–';
const rows = complete.map((budget, index) => {
  const first = budgets.indexOf(budget);
  const everything = budgets.find(
    (other) => isWhole(other) && other.import === budget.import && budget.import !== undefined,
  );
  const name = budget.name.replace(/[,:(].*$/, '').trim();
  return [
    `\`${name}\``,
    first < 0 ? '–' : kB(budgeted[first]),
    limitOf(budget),
    kB(completed[index]),
    limitOf(everything),
  ];
});

writeTable(
  'bundles',
  'What an app loads',
  [
    {
      columns: [
        'door and import',
        'first view, kB',
        'limit',
        'with all that comes later, kB',
        'limit',
      ],
      rows,
    },
  ],
  'Minified, gzip, without React, styled-components and Radix, which an app has once for all. What comes later is loaded when somebody opens it.',
);
