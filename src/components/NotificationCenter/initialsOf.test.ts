import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf } from './initialsOf';

describe('initialsOf', () => {
  it.each([
    ['Ada Lovelace', 'A\u200cL'],
    ['ada king, countess of lovelace', 'A\u200cL'],
    ['  Grace ', 'G'],
    ['(bot) deploy', 'B\u200cD'],
    ['王小明', '王'],
    ['فاطمة الزهراء', 'ف\u200cا'],
    ['\u202Egnp.exe', 'G'],
    ['E\u0301mile Zola', 'É\u200cZ'],
    ['👩‍👩‍👧 …', ''],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name, 'en')).toBe(initials);
  });

  it('follow the reader’s language', () => {
    expect(initialsOf('ipek', 'tr')).toBe('İ');
  });

  it('are short and hold no mark of writing direction, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const initials = initialsOf(name, 'en');
        expect(Array.from(initials).length).toBeLessThanOrEqual(9);
        expect(initials).not.toMatch(/[\u202a-\u202e\u2066-\u2069\s]/);
      }),
    );
  });
});
