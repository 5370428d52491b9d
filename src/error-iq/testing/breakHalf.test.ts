import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakHalf } from './breakHalf';

test('leaves the even half whole and damages the odd half, each item in another way', () => {
  const row = (id: number) => ({ id, at: '2026-11-22T17:00:00', n: id });
  const answer = { rows: [0, 1, 2, 3, 4, 5, 6, 7].map(row), total: 8 };
  expect(breakHalf(answer)).toEqual({
    rows: [
      row(0),
      null,
      row(2),
      'not an object',
      row(4),
      { id: 'n/a', at: 'some time ago', n: 'n/a' },
      row(6),
      { at: '2026-11-22T17:00:00', n: 7 },
    ],
    total: 8,
  });
});

/** JSON knows no negative zero. */
const recording = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test('never changes the recording, and gives JSON again', () => {
  fc.assert(
    fc.property(recording, (answer) => {
      const before = JSON.stringify(answer);
      const broken = breakHalf(answer);
      expect(JSON.stringify(answer)).toBe(before);
      expect(JSON.parse(JSON.stringify(broken))).toEqual(broken);
      expect(breakHalf(answer)).toEqual(broken);
    }),
  );
});
