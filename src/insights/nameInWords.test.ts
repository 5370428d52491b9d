import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInWords } from './nameInWords';

describe('nameInWords', () => {
  it.each([
    ['current_trend', 'Current trend'],
    ['resource-allocation', 'Resource allocation'],
    ['queueDepth', 'Queue depth'],
    ['CPU_load', 'CPU load'],
    ['http.errors', 'Http errors'],
  ])('writes %s as %s', (name, words) => {
    expect(nameInWords(name)).toBe(words);
  });

  it.each(['Recent payment failures', 'CPU', 'p95', '', 'Ursache', '…', 'Arrivals per day'])(
    'leaves “%s” as it is',
    (text) => {
      expect(nameInWords(text)).toBe(text);
    },
  );

  it('changes nothing the second time, and loses no letter', () => {
    const letters = (text: string) => text.toLowerCase().replace(/[_.\s-]/g, '');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9_. -]{0,20}$/), (name) => {
        const words = nameInWords(name);
        expect(nameInWords(words)).toBe(words);
        expect(letters(words)).toBe(letters(name));
      }),
      { numRuns: 200 },
    );
  });
});
