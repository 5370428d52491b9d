import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from '../../dist/process.js';

/** Where the event logs lie, which are no part of the project: `SHARED_FOLDER`, or `shared` beside the project. */
const folder =
  process.env.SHARED_FOLDER ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** The named event log as columns; `null`, and a line that says so, where it is not there. */
export function readLog(name) {
  const path = `${folder}/eventlogs/${name}.csv.gz`;
  if (!existsSync(path)) {
    console.log(`No ${path}: what it would show is left out. Set SHARED_FOLDER.`);
    return null;
  }
  return parseCsv(gunzipSync(readFileSync(path)).toString()).log;
}
