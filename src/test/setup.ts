import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

// Unexpected console output fails a test. A test that expects some replaces the method itself.
const methods = ['error', 'warn', 'log', 'info', 'debug'] as const;
let written: string[] = [];

beforeEach(() => {
  written = [];
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      written.push(`console.${method}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  const unexpected = written;
  written = [];
  vi.restoreAllMocks();
  expect(unexpected, 'unexpected console output').toEqual([]);
});

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // A busy machine draws late. What a test waits for has to come; when is no promise of the test.
  configure({ asyncUtilTimeout: 20_000 });
  afterEach(cleanup);
  // Files share what was loaded: a part that is still on its way would be lost to all that come after.
  afterAll(() => vi.dynamicImportSettled());
}
