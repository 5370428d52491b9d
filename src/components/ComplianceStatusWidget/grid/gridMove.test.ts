import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridMove } from './gridMove';

const size = { rows: 20, columns: 3, page: 10 };
const from = { row: 5, column: 1 };
const move = (key: string, withControl = false, place = from) =>
  gridMove({ key, withControl }, place, size);

describe('gridMove', () => {
  it.each([
    ['ArrowDown', false, { row: 6, column: 1 }],
    ['ArrowUp', false, { row: 4, column: 1 }],
    ['ArrowRight', false, { row: 5, column: 2 }],
    ['ArrowLeft', false, { row: 5, column: 0 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 19, column: 2 }],
    ['PageDown', false, { row: 15, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
  ])('%s (with Control: %s) leads to %o', (key, withControl, place) => {
    expect(move(key, withControl)).toEqual(place);
  });

  it('goes through whole rows by Home, End and arrows', () => {
    const row = { row: 5, column: -1 };
    expect(move('Home', false, row)).toEqual({ row: 0, column: -1 });
    expect(move('End', false, row)).toEqual({ row: 19, column: -1 });
    expect(move('ArrowDown', false, row)).toEqual({ row: 6, column: -1 });
  });

  it('leaves other keys alone', () => {
    expect(move('f')).toBeNull();
    expect(move('Tab')).toBeNull();
  });

  it('never leaves the grid', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown'];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys, 'PageUp'),
        fc.boolean(),
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: -1, max: 2 }),
        (key, withControl, row, column) => {
          const place = move(key, withControl, { row, column });
          expect(place?.row).toBeGreaterThanOrEqual(0);
          expect(place?.row).toBeLessThan(20);
          expect(place?.column).toBeGreaterThanOrEqual(-1);
          expect(place?.column).toBeLessThan(3);
        },
      ),
    );
  });
});
