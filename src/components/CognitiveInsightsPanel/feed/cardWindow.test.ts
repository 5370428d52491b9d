import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardWindow, firstCards, fitWindow, mostCards } from './cardWindow';
import { showEarlier, showLater } from './shiftWindow';

describe('the window of cards', () => {
  it('shows 20, then 40, then 60, and then moves on', () => {
    const steps = [1, 2, 3].reduce<CardWindow[]>(
      (windows) => [...windows, showLater(windows.at(-1) ?? firstCards, 1000)],
      [firstCards],
    );
    expect(steps).toEqual([
      { from: 0, to: 20 },
      { from: 0, to: 40 },
      { from: 0, to: 60 },
      { from: 20, to: 80 },
    ]);
  });

  it('never draws more than 60, nothing outside the list, and the whole of a short one', () => {
    const presses = fc.array(fc.tuple(fc.boolean(), fc.nat(300)), { maxLength: 40 });
    fc.assert(
      fc.property(presses, (all) => {
        let shown = firstCards;
        for (const [isLater, count] of all) {
          const fitted = fitWindow(shown, count);
          shown = fitWindow(isLater ? showLater(fitted, count) : showEarlier(fitted), count);
          expect(shown.to - shown.from).toBeLessThanOrEqual(mostCards);
          expect(shown.from).toBeGreaterThanOrEqual(0);
          expect(shown.to).toBeLessThanOrEqual(count);
          expect(shown.to > shown.from).toBe(count > 0);
        }
      }),
    );
  });
});
