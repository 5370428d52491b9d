import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRequirement } from '../test/buildCompliance';
import { requirementTree, type RequirementNode } from './requirementTree';

const tree = (...pairs: (readonly [string, string | null])[]) =>
  requirementTree(pairs.map(([id, parentId]) => buildRequirement(id, 'f', { parentId })));

const written = (nodes: readonly RequirementNode[]): string =>
  nodes
    .map(({ requirement, children }) =>
      children.length === 0 ? requirement.id : `${requirement.id}(${written(children)})`,
    )
    .join(' ');

describe('requirementTree', () => {
  it('nests by parent, in the order given', () => {
    expect(written(tree(['a', null], ['a2', 'a'], ['a1', 'a'], ['a2x', 'a2'], ['b', null]))).toBe(
      'a(a2(a2x) a1) b',
    );
  });

  it('puts at the top what has a parent that is not there, or itself', () => {
    expect(written(tree(['a', 'gone'], ['b', 'b']))).toBe('a b');
  });

  it('ends at a circle, with each requirement once', () => {
    expect(written(tree(['a', 'c'], ['b', 'a'], ['c', 'b']))).toBe('a(b(c))');
  });

  it('holds a chain of any length, and stays no deeper than a hundred levels', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) =>
      buildRequirement(String(i), 'f', { parentId: i === 0 ? null : String(i - 1) }),
    );
    let depth = 0;
    let count = 0;
    for (let nodes = requirementTree(chain); nodes[0] !== undefined; nodes = nodes[0].children) {
      depth += 1;
      count += nodes.length;
    }
    expect(depth).toBe(100);
    expect(count).toBe(50_000);
  });

  it('loses nothing and doubles nothing, whatever the parents', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
    const pairs = fc.uniqueArray(fc.tuple(id, fc.option(id)), { selector: ([own]) => own });
    fc.assert(
      fc.property(pairs, (given) => {
        const ids = written(tree(...given))
          .split(/[ ()]+/)
          .filter(Boolean);
        expect(ids.toSorted()).toEqual(given.map(([own]) => own).toSorted());
      }),
    );
  });
});
