// `npm run bench` runs every benchmark; `npm run bench -- chart theme` runs those. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeHeadlines } from './measuring/headlines.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const known = readdirSync(here).filter((name) => existsSync(`${here}/${name}/run.mjs`));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}
if (!existsSync(`${here}/../dist/index.js`)) {
  console.error('There is no built package to measure: run `npm run build` first.');
  process.exit(1);
}
if (!existsSync(`${here}/node_modules`)) {
  console.log('Installing the peers that are measured beside this library …');
  spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
}

const failed = [];
for (const name of wanted.length > 0 ? wanted : known) {
  console.log(`\n— ${name}`);
  // Each in a process of its own, so that no benchmark runs in another's heap.
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${here}/${name}/run.mjs`], {
    cwd: `${here}/..`,
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(name);
}
process.chdir(`${here}/..`);
writeHeadlines();
if (failed.length > 0) {
  // The last line, however much the others printed: what failed keeps the results of an earlier run.
  console.error(`\nDid not end: ${failed.join(', ')}. Their results are those of an earlier run.`);
  process.exitCode = 1;
}
