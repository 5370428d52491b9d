import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConsumer, type Consumer } from './consumer';

let consumer: Consumer;

beforeAll(async () => {
  consumer = await createConsumer('node');
});
afterAll(() => consumer.dispose());

const pureDoors = [
  'adapters',
  'charts',
  'compliance',
  'error-iq',
  'insights',
  'notifications',
  'process',
  'theme',
];

describe('plain Node', () => {
  test.each(pureDoors)('imports ./%s without React, even as a server component', async (door) => {
    const script = `const door = await import('@auterity/shared-components/${door}'); console.log(Object.keys(door).length);`;
    const printed = await consumer.run(
      'node',
      '--conditions=react-server',
      '--input-type=module',
      '--eval',
      script,
    );
    expect(Number(printed)).toBeGreaterThan(0);
  });

  test('renders the widget to HTML on a server, without a warning', async () => {
    const printed = await consumer.run('node', 'render.mjs');
    expect(printed).toContain('data-component="ComplianceStatusWidget"');
  });

  test('gives every element the same class, whatever styled components an app has made before', async () => {
    const script = (before: string) => `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { styled } from 'styled-components';
      ${before}
      const { AdvancedAnalyticsChart, CognitiveInsightsPanel, NotificationCenter, ProcessMiningVisualizer } =
        await import('@auterity/shared-components');
      const graph = { cases: 0, events: 0, activities: [], transitions: [] };
      const all = [
        createElement(AdvancedAnalyticsChart, { title: 'A', series: [{ id: 'y', label: 'Y' }], columns: { x: [0], y: { y: [1] } } }),
        createElement(CognitiveInsightsPanel, { insights: [] }),
        createElement(NotificationCenter, { variant: 'inline', items: [] }),
        createElement(ProcessMiningVisualizer, { graph }),
      ];
      console.log(all.map((one) => renderToString(one)).join('\\n'));`;
    const draw = (before: string) =>
      consumer.run('node', '--input-type=module', '--eval', script(before));
    const own = 'styled.div`color: red`; styled.p`color: blue`;';
    const [alone, beside] = await Promise.all([draw(''), draw(own)]);
    expect(alone).toContain('data-component="ProcessMiningVisualizer"');
    expect(beside).toBe(alone);
  });

  test('serves the tokens as JSON and as CSS', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      const read = (path) => readFileSync(fileURLToPath(import.meta.resolve('@auterity/shared-components/' + path)), 'utf8');
      JSON.parse(read('tokens/light.tokens.json'));
      console.log(read('tokens.css').includes('--aut-color-primary-solid'));`;
    expect(await consumer.run('node', '--input-type=module', '--eval', script)).toBe('true\n');
  });

  test.each(['src/index.ts', 'dist/index.js', 'internal', 'model'])(
    'does not resolve %s: only the doors do',
    async (path) => {
      const script = `await import('@auterity/shared-components/${path}')`;
      await expect(consumer.run('node', '--input-type=module', '--eval', script)).rejects.toThrow(
        /ERR_PACKAGE_PATH_NOT_EXPORTED/,
      );
    },
  );
});

test("the React door begins with 'use client', the pure doors do not", async () => {
  const read = (door: string) =>
    readFile(`${consumer.folder}/node_modules/@auterity/shared-components/dist/${door}.js`, 'utf8');
  expect(await read('index')).toMatch(/^["']use client["'];/);
  for (const door of pureDoors) expect(await read(door)).not.toMatch(/use client/);
});

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

  test('has a schema core of at most 5.5 KiB, and each adapter alone adds at most 3 KiB', async () => {
    const core = await sizeOf(rowsAlone);
    expect(core).toBeLessThanOrEqual(5.5 * kibibyte);
    const script =
      "console.log(Object.keys(await import('@auterity/shared-components/adapters')).join())";
    const printed = await consumer.run('node', '--input-type=module', '--eval', script);
    const names = printed.trim().split(',');
    const sizes: (readonly [string, number])[] = [];
    for (const name of names) sizes.push([name, (await sizeOf(`{ ${name} }`)) - core]);
    expect(sizes.length).toBeGreaterThan(40);
    expect(sizes.filter(([, added]) => added > 3 * kibibyte)).toEqual([]);
  });
});
