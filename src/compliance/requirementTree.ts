import type { ComplianceRequirement } from '../model';

/** A requirement with those that are part of it. */
export interface RequirementNode {
  readonly requirement: ComplianceRequirement;
  readonly children: readonly RequirementNode[];
}

/** How deep a tree goes at most, so that who walks through it needs no long breath. */
const deepest = 100;

/**
 * One framework's requirements as a tree. What names a parent that is not there stands at the top, and so does the
 * first of a circle; nothing is lost and nothing comes twice. What lies deeper than 100 levels stands on the hundredth. Order: as given.
 * Cost: linear.
 *
 * @param requirements Those of one framework, each id once.
 */
export function requirementTree(
  requirements: readonly ComplianceRequirement[],
): readonly RequirementNode[] {
  const ids = new Set(requirements.map(({ id }) => id));
  const parts = new Map<string, ComplianceRequirement[]>();
  const roots: ComplianceRequirement[] = [];
  for (const requirement of requirements) {
    const { id, parentId } = requirement;
    if (parentId === null || parentId === id || !ids.has(parentId)) {
      roots.push(requirement);
      continue;
    }
    const siblings = parts.get(parentId);
    if (siblings === undefined) parts.set(parentId, [requirement]);
    else siblings.push(requirement);
  }
  const placed = new Set<string>();
  // With a stack of its own: a chain of requirements may be longer than the call stack.
  const grow = (root: ComplianceRequirement): RequirementNode => {
    const top: Growing = { requirement: root, children: [] };
    const open = [{ id: root.id, under: top, depth: 1 }];
    placed.add(root.id);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { id, under, depth } = next;
      for (const requirement of parts.get(id) ?? []) {
        if (placed.has(requirement.id)) continue;
        placed.add(requirement.id);
        const child: Growing = { requirement, children: [] };
        under.children.push(child);
        const isDeepest = depth + 1 >= deepest;
        open.push({
          id: requirement.id,
          under: isDeepest ? under : child,
          depth: isDeepest ? depth : depth + 1,
        });
      }
    }
    return top;
  };
  const tree = roots.map(grow);
  // What no root leads to goes round in a circle.
  for (const requirement of requirements) {
    if (!placed.has(requirement.id)) tree.push(grow(requirement));
  }
  return tree;
}

interface Growing extends RequirementNode {
  readonly children: RequirementNode[];
}
