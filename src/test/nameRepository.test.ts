import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const script = resolve('.github/nameRepository.mjs');
const built = { type: 'git', url: 'git+https://github.com/acme/components.git' };

/** What the release's step says of a package.json, and makes of it. */
function run(manifest: object, env: Record<string, string>) {
  const cwd = mkdtempSync(join(tmpdir(), 'release-'));
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name: 'x', ...manifest }));
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd, env, encoding: 'utf8' });
  const { repository } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as {
    repository?: unknown;
  };
  return { status, stderr, repository };
}

test('a release names the repository that it is built in', () => {
  const env = { GITHUB_REPOSITORY: 'acme/components' };
  expect(run({}, env)).toEqual({ status: 0, stderr: '', repository: built });
  expect(run({ repository: built }, env).repository).toEqual(built);
});

test('a release that does not know its repository, or is built in another, stops and says so', () => {
  const unknown = run({}, {});
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain('GITHUB_REPOSITORY is not set');
  const other = run({ repository: built }, { GITHUB_REPOSITORY: 'somebody/fork' });
  expect(other.status).toBe(1);
  expect(other.stderr).toContain('somebody/fork');
  expect(other.repository).toEqual(built);
});
