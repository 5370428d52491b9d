import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdOrder } from './holdOrder';

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));

describe('holdOrder', () => {
  it('takes the next order when nobody is reading', () => {
    expect(holdOrder(null, ['b', 'a'])).toEqual({ ids: ['b', 'a'], fresh: [] });
  });

  it('keeps what is read where it is, lets go what is gone, and holds back what is new', () => {
    expect(holdOrder(['a', 'b', 'c'], ['new', 'c', 'a'])).toEqual({
      ids: ['a', 'c'],
      fresh: ['new'],
    });
  });

  it('loses none and doubles none', () => {
    fc.assert(
      fc.property(ids, ids, (held, next) => {
        const { ids: shown, fresh } = holdOrder(held, next);
        expect([...shown, ...fresh].sort()).toEqual([...next].sort());
      }),
    );
  });
});
