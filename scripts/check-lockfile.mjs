// A lock file that names a registry's host can be installed only where that host is reached.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const hosts = Object.values(packages).filter(({ resolved }) => URL.canParse(resolved));
if (hosts.length > 0) {
  console.error(
    `package-lock.json names a host ${hosts.length} times. Set omit-lockfile-registry-resolved and make it anew.`,
  );
  process.exitCode = 1;
}
