// Run before publishing: npm signs a package only when its package.json names the repository that it was built in.
import { readFileSync, writeFileSync } from 'node:fs';

const { GITHUB_REPOSITORY, GITHUB_SERVER_URL = 'https://github.com' } = process.env;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const stated = manifest.repository?.url ?? manifest.repository;
const url = GITHUB_REPOSITORY && `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;

if (!url) {
  fail(
    'GITHUB_REPOSITORY is not set: publish from the release workflow, which knows its repository.',
  );
} else if (stated !== undefined && stated !== url) {
  fail(`package.json names ${stated}, but this workflow runs in ${url}: npm would refuse to sign.`);
} else {
  manifest.repository = { type: 'git', url };
  writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`Built in ${url}.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
