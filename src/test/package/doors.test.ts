import { readFile } from 'node:fs/promises';
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
