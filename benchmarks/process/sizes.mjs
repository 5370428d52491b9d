import { spawnSync } from 'node:child_process';

/** Rows of the table: what the built package costs an app beyond React, styled-components and Radix. */
export function measureSizes() {
  // It also fails for the budget of another component: what it prints counts.
  const { stdout } = spawnSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(stdout)
    .filter(({ name }) => /process/i.test(name))
    .map(({ name, size }) => [
      `gzip, ${name}`,
      `${size.toLocaleString('en')} B`,
      '',
      '',
      '≤ 35,000 B',
    ]);
}
