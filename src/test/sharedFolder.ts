import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe } from 'vitest';

/** Where large test data lies that is no part of the project: `SHARED_FOLDER`, or `shared` beside the project. */
export const sharedFolder = process.env.SHARED_FOLDER ?? resolve('../shared');

/** `describe` when the folder is there; otherwise the tests are skipped, and their title says what is missing. */
export function describeWithShared(title: string, tests: () => void): void {
  if (existsSync(sharedFolder)) describe(title, tests);
  else describe.skip(`${title} (skipped: no folder ${sharedFolder}; set SHARED_FOLDER)`, tests);
}

/** The text of a file in the folder; `.gz` files are unpacked. */
export function readShared(path: string): string {
  const bytes = readFileSync(`${sharedFolder}/${path}`);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
