// Reads the pending changesets as the release would.
import readChangesets from '@changesets/read';
import { readFileSync } from 'node:fs';

const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const changesets = await readChangesets(process.cwd());
const wrong = changesets.filter(
  ({ releases, summary }) =>
    summary.trim() === '' ||
    releases.length === 0 ||
    releases.some((release) => release.name !== name),
);
for (const { id } of wrong) {
  console.error(`.changeset/${id}.md needs a bump of ${name} and a sentence for its users.`);
}
console.log(`${changesets.length} pending.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
