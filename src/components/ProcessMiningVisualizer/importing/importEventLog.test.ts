import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { importEventLog } from './importEventLog';

const csv = 'case,activity,time\n1,A,2026-01-01\n1,B,2026-01-02\n,C,2026-01-02';

// Node has no web workers: what is tested here is the reading on the page.
describe('importEventLog without a worker', () => {
  it('reads on the page, tells how far it is and lists what was left out', async () => {
    const onProgress = vi.fn();
    const { log, issues } = await importEventLog(new File([csv], 'log.csv'), { onProgress });
    expect(log.activities).toEqual(['A', 'B']);
    expect(issues).toMatchObject([{ line: 4, dropped: true }]);
    expect(onProgress).toHaveBeenLastCalledWith(1, expect.any(Number));
  });

  it('unpacks what is packed, and knows a format by its name', async () => {
    const packed = new File([new Uint8Array(gzipSync(csv))], 'log.csv.gz');
    expect((await importEventLog(packed)).log.size).toBe(2);
    const xes = '<log><trace><event><string key="concept:name" value="A"/></event></trace></log>';
    expect((await importEventLog(new File([xes], 'log.XES'))).log.activities).toEqual(['A']);
  });

  it('rejects what cannot be read at all, and what was aborted before it began', async () => {
    await expect(importEventLog(new File(['{'], 'log.json'))).rejects.toThrow(SyntaxError);
    const signal = AbortSignal.abort(new Error('changed my mind'));
    await expect(importEventLog(new File([csv], 'log.csv'), { signal })).rejects.toThrow(
      'changed my mind',
    );
  });

  it('gives a log or rejects with an error that has a message, whatever the bytes and the name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', '.csv', '.xes', '.json', '.jsonocel'),
        fc.constantFrom('plain', 'packed', 'not packed but called so'),
        async (bytes, ending, how) => {
          const content = how === 'packed' ? new Uint8Array(gzipSync(bytes)) : bytes;
          const name = `log${ending}${how === 'plain' ? '' : '.gz'}`;
          const read = await importEventLog(new File([new Uint8Array(content)], name)).catch(
            (error: unknown) => error,
          );
          if (read instanceof Error) expect(read.message).not.toBe('');
          else expect(read).toMatchObject({ log: { size: expect.any(Number) as number } });
        },
      ),
      { numRuns: 150 },
    );
  });
});
