// Builds the package into dist/: tokens, then the doors with their types.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('scripts/build-tokens.mjs');
run('node_modules/tsup/dist/cli-default.js');
