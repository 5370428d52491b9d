import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapterCases } from './testSupport/adapterCases';

interface Printed {
  readonly offset: number;
  readonly readings: readonly string[];
}

/** Below node_modules, so that the program finds its packages. */
const folder = mkdtempSync('node_modules/.readings-');
const readIn = (zone: string) => {
  const env = { ...process.env, TZ: zone };
  const options = { encoding: 'utf8', env, maxBuffer: 2 ** 28 } as const;
  return JSON.parse(execFileSync('node', [`${folder}/printReadings.mjs`], options)) as Printed;
};

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/adapters/testSupport/printReadings.ts',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('every recorded answer', () => {
  it('reads the same in a process in New York, in Kolkata and in UTC', () => {
    const utc = readIn('UTC');
    const newYork = readIn('America/New_York');
    const kolkata = readIn('Asia/Kolkata');
    expect([utc.offset, newYork.offset, kolkata.offset]).toEqual([0, 300, -330]);
    expect(utc.readings).toHaveLength(adapterCases.length);
    expect(newYork.readings).toEqual(utc.readings);
    expect(kolkata.readings).toEqual(utc.readings);
  });
});
