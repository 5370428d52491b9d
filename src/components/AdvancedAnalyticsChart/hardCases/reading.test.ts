import { describe, expect, it } from 'vitest';
import { frameOf } from '../testSupport/frameOf';

const labels = (texts: readonly { text: string }[]) => texts.map(({ text }) => text);

describe('hard cases of how a picture is read', () => {
  it('case 22: tells series apart without colour, by patterns, dashes, and names at the ends of lines', () => {
    const ids = ['a', 'b', 'c'];
    const columns = { x: [0, 1], y: { a: [1, 2], b: [2, 3], c: [3, 4] } };
    const withType = (type: 'line' | 'bar') => ids.map((id) => ({ id, label: id, type }));
    const plain = { columns, isPatterned: true, hasEndLabels: true };
    const lines = frameOf({ ...plain, series: withType('line') });
    const dashes = lines.shapes.flatMap((shape) =>
      shape.kind === 'line' ? [shape.dash.join(' ')] : [],
    );
    expect(new Set(dashes).size).toBe(3);
    expect(lines.endLabels.map(({ text }) => text)).toEqual(['c', 'b', 'a']);
    lines.endLabels.slice(1).forEach(({ at }, index) => {
      expect(at - (lines.endLabels[index]?.at ?? 0)).toBeGreaterThanOrEqual(16);
    });
    const bars = frameOf({ ...plain, series: withType('bar') });
    const patterns = bars.shapes.map((shape) => shape.kind === 'boxes' && shape.pattern);
    expect(new Set(patterns)).toEqual(new Set([0, 1, 2]));
  });

  it('case 22: has no names at the ends of lines where they would take the room of the figures', () => {
    const columns = { x: [0, 1], y: { 'a name of some length': [1, 2] } };
    const narrow = frameOf({ columns, hasEndLabels: true, width: 320 });
    expect(narrow.endLabels).toEqual([]);
    const ids = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const many = Object.fromEntries(ids.map((id, index) => [id, [index, index]]));
    expect(frameOf({ columns: { x: [0, 1], y: many }, hasEndLabels: true }).endLabels).toEqual([]);
  });

  it.each([
    ['ar-EG', /[\u0660-\u0669]/],
    ['fa-IR', /[\u06f0-\u06f9]/],
    ['hi-IN', /\d|[\u0966-\u096f]/],
    ['de-CH', /\d/],
    ['ja-JP-u-ca-japanese', /\d/],
  ])(
    'case 23: writes axes in the digits of %s; time is not mirrored, and the axis stands where reading begins',
    (locale, digits) => {
      const from = Date.UTC(2026, 0, 1);
      const x = Array.from({ length: 40 }, (_, day) => from + day * 86_400_000);
      const columns = { x, y: { y: x.map((_, day) => day * 12_345) } };
      const frame = frameOf({ columns, locale, isRightToLeft: true });
      expect(labels(frame.axes[0]?.ticks ?? []).at(-1)).toMatch(digits);
      expect(labels(frame.xTicks).join(' ')).toMatch(digits);
      expect(frame.x.toPixel(x[1] ?? 0)).toBeGreaterThan(frame.x.toPixel(x[0] ?? 0));
      expect(frame.axes[0]?.side).toBe('right');
    },
  );
});
