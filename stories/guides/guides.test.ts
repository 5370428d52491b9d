import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const filesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
const guides = filesIn('stories/guides').filter((path) => path.endsWith('.mdx'));
const examples = filesIn('stories/guides/examples').filter((path) => !path.includes('.test.'));
const shownExamples = (guide: string) =>
  Array.from(
    readFileSync(guide, 'utf8').matchAll(/from '\.\/(examples\/[^'?]+)\?raw'/g),
    ([, path]) => `stories/guides/${path ?? ''}`,
  );

describe('guides', () => {
  test.each(guides)('%s shows code from files that run, never code of its own', (guide) => {
    expect(readFileSync(guide, 'utf8')).not.toMatch(/```(ts|tsx|jsx|js)\b/);
    for (const path of shownExamples(guide)) expect(existsSync(path), path).toBe(true);
  });

  test.each(examples)('%s is shown by a guide and run by a test', (example) => {
    expect(guides.flatMap(shownExamples)).toContain(example);
    const testPath = example.replace(/\.tsx?$/, '.test');
    expect(existsSync(`${testPath}.ts`) || existsSync(`${testPath}.tsx`)).toBe(true);
  });
});
