// Installs the dependencies when they are missing or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const minimum = [20, 19];

/** Makes `node_modules` match `package-lock.json`; exits with npm's code when that fails. */
export function ensureInstalled(say = console.log) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < minimum[0] || (major === minimum[0] && minor < minimum[1])) {
    console.error(
      `Node ${minimum.join('.')} or newer is needed; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  if (isUpToDate()) return;
  say('Installing the dependencies (npm ci).');
  const { status } = spawnSync('npm', ['ci'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function isUpToDate() {
  const installed = 'node_modules/.package-lock.json';
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
  );
}
