import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sonify } from './sonify';

function column(...all: number[]): Float64Array {
  return Float64Array.from(all);
}

describe('sonify', () => {
  it('maps low to 220 hertz, high to 1,760, left to right over the time given', () => {
    const events = sonify(column(0, 1, 2), column(0, 5, 10), { durationMs: 1000 });
    expect(events.map(({ atMs, pan }) => [atMs, pan])).toEqual([
      [0, -1],
      [500, 0],
      [1000, 1],
    ]);
    expect(events.map(({ hz }) => Math.round(hz))).toEqual([220, 622, 1760]);
  });

  it('clicks where values are missing', () => {
    const events = sonify(column(0, 1, 2), column(1, Number.NaN, 3));
    expect(events.map(({ kind }) => kind)).toEqual(['note', 'gap', 'note']);
    expect(events[1]).toMatchObject({ hz: 0, x: 1 });
  });

  it('stays within its notes, its pitches and its time, and keeps both extremes', () => {
    const y = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
        { weight: 1, arbitrary: fc.constant(Number.NaN) },
      ),
      { minLength: 1, maxLength: 500, size: 'max' },
    );
    fc.assert(
      fc.property(y, fc.integer({ min: 4, max: 60 }), (values, maxNotes) => {
        const x = Float64Array.from(values, (_, row) => row);
        const events = sonify(x, Float64Array.from(values), { maxNotes });
        const notes = events.filter(({ kind }) => kind === 'note');
        const present = values.filter((value) => !Number.isNaN(value));
        expect(notes.length).toBeLessThanOrEqual(maxNotes);
        expect(notes.length > 0).toBe(present.length > 0);
        if (present.length > 0) {
          expect(notes.map((note) => note.y)).toContain(Math.min(...present));
          expect(notes.map((note) => note.y)).toContain(Math.max(...present));
        }
        events.forEach((event, index) => {
          if (event.kind === 'note') expect(event.hz >= 219.999 && event.hz <= 1760.001).toBe(true);
          expect(event.atMs >= 0 && event.atMs <= 5000).toBe(true);
          expect(event.atMs).toBeGreaterThanOrEqual(events[index - 1]?.atMs ?? 0);
        });
      }),
    );
  });

  it.each([
    [0, 5e-324],
    [-1.797e308, 1.797e308],
  ])('spans its pitches between %d and %d, which have no halves or no difference', (low, high) => {
    const events = sonify(column(0, 1), column(low, high));
    expect(events.map(({ hz }) => Math.round(hz))).toEqual([220, 1760]);
  });

  it('plays one value and equal values in the middle pitch, and nothing of nothing', () => {
    expect(Math.round(sonify(column(5), column(7))[0]!.hz)).toBe(622);
    expect(sonify(column(), column())).toEqual([]);
    expect(sonify(column(1), column(Number.NaN))).toEqual([]);
  });
});
