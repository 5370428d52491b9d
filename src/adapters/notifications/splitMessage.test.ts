import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMessage } from './splitMessage';

describe('splitMessage', () => {
  it('takes label lines apart and leaves the rest as plain text', () => {
    const message =
      'Something **bad** happened.\n\n**Error Code:** DB\n  **Time**: now \n**Note:**\nSee below.';
    expect(splitMessage(message)).toEqual({
      details: [
        { label: 'Error Code', value: 'DB' },
        { label: 'Time', value: 'now' },
        { label: 'Note', value: '' },
      ],
      body: 'Something bad happened.\n\nSee below.',
    });
  });

  it.each([['**bold** text: yes'], ['****: x'], ['**:** x'], ['a **b:** c'], ['**open: x']])(
    'sees no label in %j',
    (line) => {
      expect(splitMessage(line).details).toEqual([]);
    },
  );

  it('keeps bold marks and colons inside a value', () => {
    expect(splitMessage('**A:** b **c:** d').details).toEqual([
      { label: 'A', value: 'b **c:** d' },
    ]);
  });

  it('reads a message the same whatever messages came before', () => {
    const line = fc
      .tuple(fc.constantFrom('A', 'AB', 'A:', 'A*', ' A'), fc.string())
      .map(([label, value]) => `**${label}:** ${value}`);
    const message = fc.array(fc.oneof(line, fc.string())).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(message), (messages) => {
        const labels: string[] = [];
        for (const one of messages) expect(splitMessage(one, labels)).toEqual(splitMessage(one));
      }),
    );
  });

  it('loses no word of any message', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string().map((text) => `**${text}:** ${text}`),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const message = lines.join('\n');
        const { details, body } = splitMessage(message);
        const words = (text: string) =>
          text
            .replace(/[*:\s]+/g, '')
            .split('')
            .sort()
            .join('');
        const kept = details.map(({ label, value }) => label + value).join('') + body;
        expect(words(kept)).toBe(words(message));
      }),
    );
  });
});
