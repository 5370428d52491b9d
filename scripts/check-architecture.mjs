// Runs the import rules of .dependency-cruiser.cjs and fails when nothing was read, which would look like success.
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

const { output } = await cruise(
  ['src', 'stories'],
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);

const { totalCruised, violations } = output.summary;
for (const { from, to, rule } of violations) {
  const { comment } = rules.forbidden.find(({ name }) => name === rule.name);
  console.error(`${from} → ${to}\n  ${rule.name}: ${comment}`);
}
console.log(`${totalCruised} modules read, ${violations.length} violations.`);
process.exitCode = totalCruised > 0 && violations.length === 0 ? 0 : 1;
