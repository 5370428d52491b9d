import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPyramid } from '../pyramid/createPyramid';
import { childNodes } from './childNodes';
import { describeNode } from './describeNode';
import { describeQuality } from './describeQuality';
import { seriesNode, type SeriesNode } from './seriesTree';

const start = Date.UTC(2024, 0, 1);

describe('the tree of a series', () => {
  it('cuts rows into at most 12 parts that follow each other, down to single rows', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (rows) => {
        let node: SeriesNode = seriesNode('a', rows);
        for (;;) {
          const children = childNodes(node);
          expect(children.length).toBeLessThanOrEqual(12);
          if (node.kind === 'point' || rows === 0) {
            expect(children).toEqual([]);
            return;
          }
          expect(children[0]!.from).toBe(node.from);
          expect(children.at(-1)!.to).toBe(node.to);
          children.forEach((child, index) => {
            expect(child.to).toBeGreaterThan(child.from);
            if (index > 0) expect(child.from).toBe(children[index - 1]!.to);
          });
          node = children[children.length >> 1]!;
        }
      }),
    );
  });

  it('reaches any of a million rows within seven levels', () => {
    const depthOf = (row: number): number => {
      let node = seriesNode('a', 1_000_000);
      while (node.kind !== 'point') node = childNodes(node).find((child) => row < child.to)!;
      return node.depth;
    };
    expect(
      Math.max(...[0, 1, 499_999, 500_000, 765_432, 999_999].map(depthOf)),
    ).toBeLessThanOrEqual(7);
  });

  it('gives nodes ids of their own', () => {
    const children = childNodes(seriesNode('a', 30));
    expect(
      new Set([...children, ...children.flatMap((child) => childNodes(child))].map(({ id }) => id))
        .size,
    ).toBe(12 + 30);
  });
});

describe('describeNode', () => {
  const x = Float64Array.from({ length: 30 }, (_, row) => start + row * 86_400_000);
  const y = Float64Array.from(x, (_, row) => (row === 3 ? Number.NaN : row));
  const options = { locale: 'en-GB', timeZone: 'UTC' };
  const cost = { label: 'Cost', unit: 'EUR' };
  const pyramid = createPyramid(x, y);

  it('says a stretch by its ends and extremes, a row by its place and value', () => {
    const [first] = childNodes(seriesNode('a', 30), 5);
    expect(describeNode(first!, pyramid, cost, options)).toBe(
      '1 Jan 2024 to 6 Jan 2024: 6 values, €0 to €5',
    );
    const points = childNodes(first!);
    expect(describeNode(points[1]!, pyramid, cost, options)).toBe('Cost, 2 Jan 2024: €1');
    expect(describeNode(points[3]!, pyramid, cost, options)).toBe('Cost, 4 Jan 2024: no data');
  });

  it('says which of a thousand values at one time it is', () => {
    const same = createPyramid(new Float64Array(1000).fill(start), new Float64Array(1000).fill(7));
    const node = { kind: 'point', id: 'p', seriesId: 'a', depth: 5, from: 0, to: 1 } as const;
    expect(describeNode(node, same, { label: 'Cost', unit: null }, options)).toBe(
      'Cost, 1 Jan 2024, 00:00: 7, 1 of 1,000 here',
    );
  });

  it('says that a stretch has no data', () => {
    const empty = createPyramid(Float64Array.of(1, 2), Float64Array.of(Number.NaN, Number.NaN));
    expect(describeNode(seriesNode('a', 2), empty, cost, options)).toBe('1 to 2: no data');
  });
});

describe('describeQuality', () => {
  it('has a sentence for each kind, in its plural', () => {
    const issues = (
      [
        'missing',
        'nan',
        'infinite',
        'refused',
        'lossy',
        'bad-x',
        'unsorted',
        'duplicate-x',
        'extra',
        'epoch-seconds',
        'crossed',
      ] as const
    ).map((kind) => ({ kind, seriesId: null, count: 1200, firstRow: 0 }));
    const texts = describeQuality({ rows: 1, used: 1, issues }, 'en');
    expect(new Set(texts).size).toBe(11);
    expect(texts[0]).toBe('1,200 values are missing.');
    for (const text of texts) expect(text).not.toMatch(/\{/);
  });
});
