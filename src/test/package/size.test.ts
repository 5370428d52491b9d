import { gzipSync } from 'node:zlib';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConsumer, type Consumer } from './consumer';

let consumer: Consumer;
let names: readonly string[];
let core: number;

beforeAll(async () => {
  consumer = await createConsumer('node');
  const script =
    "console.log(Object.keys(await import('@auterity/shared-components/adapters')).join())";
  names = (await consumer.run('node', '--input-type=module', '--eval', script)).trim().split(',');
  core = await sizeOf(rowsAlone);
});
afterAll(() => consumer.dispose());

/** Bytes, minified and compressed, that an app gets from the packed door for importing this. */
async function sizeOf(what: string): Promise<number> {
  const entry = join(consumer.folder, 'entry.js');
  await writeFile(entry, `export ${what} from '@auterity/shared-components/adapters';\n`);
  const built = await build({
    configFile: false,
    root: consumer.folder,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const result = Array.isArray(built) ? built[0] : built;
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return gzipSync(result.output[0].code, { level: 9 }).length;
}

/**
 * The schema core with next to nothing on top: rows of texts, words and times. What every adapter shares is opening an
 * answer, reading its fields, issues, errors and the schema library.
 */
const rowsAlone = '{ fromAuditLogs }';
const kibibyte = 1024;

describe('./adapters, from the packed tarball', () => {
  test('is at most 24 KiB whole', async () => {
    expect(await sizeOf('*')).toBeLessThanOrEqual(24 * kibibyte);
  });

  test('has a schema core of at most 5.5 KiB', () => {
    expect(core).toBeLessThanOrEqual(5.5 * kibibyte);
  });

  test('adds at most 3 KiB to the schema core for each adapter alone', async () => {
    const sizes: (readonly [string, number])[] = [];
    for (const name of names) sizes.push([name, (await sizeOf(`{ ${name} }`)) - core]);
    expect(sizes.length).toBeGreaterThan(40);
    expect(sizes.filter(([, added]) => added > 3 * kibibyte)).toEqual([]);
  });
});
