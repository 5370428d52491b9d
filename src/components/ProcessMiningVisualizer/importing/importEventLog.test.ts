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

  const utf16 = (text: string, isLittle: boolean) =>
    new Uint8Array(
      Array.from(`\ufeff${text}`, (c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]).flatMap(
        ([high = 0, low = 0]) => (isLittle ? [low, high] : [high, low]),
      ),
    );
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const rows = 'Fall;Aktivität;Zeit\n1;Prüfen;2026-01-01';
  const xes = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><log><trace><event><string key="concept:name" value="Prüfen"/></event></trace></log>`;

  it.each<[string, string, Uint8Array<ArrayBuffer>]>([
    ['UTF-16 of spreadsheets', 'a.csv', utf16(rows, true)],
    ['UTF-16, the other way round', 'a.csv', utf16(rows, false)],
    ['UTF-8 with a byte order mark', 'a.csv', new TextEncoder().encode(`\ufeff${rows}`)],
    ['Windows-1252', 'a.csv', latin(rows)],
    ['what its XML declares', 'a.xes', latin(xes('ISO-8859-1'))],
    ['UTF-8 that declares UTF-16', 'a.xes', new TextEncoder().encode(xes('UTF-16'))],
    ['UTF-8 that declares nonsense', 'a.xes', new TextEncoder().encode(xes('klingon'))],
    ['packed Windows-1252', 'a.csv.gz', new Uint8Array(gzipSync(latin(rows)))],
  ])('reads %s', async (_, name, bytes) => {
    const { log } = await importEventLog(new File([bytes], name));
    expect(log.activities).toEqual(['Prüfen']);
  });
});
