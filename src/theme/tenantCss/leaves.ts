import type { CssNode } from 'css-tree';

/** The values that a sheet gives to its own custom properties, in all its rules. */
export type Variables = ReadonlyMap<string, readonly CssNode[]>;

/** A number, word or operator at the end of a value's tree. */
export type Leaf = Extract<
  CssNode,
  { type: 'Identifier' | 'Number' | 'Percentage' | 'Dimension' | 'Hash' | 'String' | 'Operator' }
>;

/**
 * Every leaf that a value can come to hold, through `var()` as well: a limit that looked at the text alone would be
 * passed by putting the number into a custom property. What the page itself defines is trusted and has no leaves.
 * The insides of colours and gradients, which no limit is about, are left out.
 */
export function leavesOf(nodes: Iterable<CssNode>, variables: Variables): Leaf[] {
  const found: Leaf[] = [];
  const seen = new Set<string>();
  const visit = (node: CssNode): void => {
    switch (node.type) {
      case 'Identifier':
      case 'Number':
      case 'Percentage':
      case 'Dimension':
      case 'Hash':
      case 'String':
      case 'Operator':
        found.push(node);
        return;
      case 'Value':
      case 'Parentheses':
      case 'Brackets':
        node.children.forEach(visit);
        return;
      case 'Function': {
        if (/^(?:calc|min|max|clamp|minmax|fit-content|repeat)$/i.test(node.name)) {
          node.children.forEach(visit);
        }
        if (/^var$/i.test(node.name)) visitVariable([...node.children]);
        return;
      }
      default:
        return;
    }
  };
  const visitVariable = ([property, , fallback]: readonly CssNode[]) => {
    if (fallback !== undefined) visit(fallback);
    if (property?.type !== 'Identifier' || seen.has(property.name)) return;
    seen.add(property.name);
    variables.get(property.name)?.forEach(visit);
  };
  for (const node of nodes) visit(node);
  return found;
}
