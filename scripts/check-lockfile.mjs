// A lock file that names a registry's host can be installed only where that host is reached.
import { readFileSync } from 'node:fs';

const hosts = readFileSync('package-lock.json', 'utf8').match(/"resolved": "https?:[^"]*"/g) ?? [];
if (hosts.length > 0) {
  console.error(
    `package-lock.json names a host ${hosts.length} times. Set omit-lockfile-registry-resolved and make it anew.`,
  );
  process.exitCode = 1;
}
