import type { CssNode, Declaration, StyleSheet } from 'css-tree';
import { isOwnVariable } from './isOwnVariable';
import { writeValue } from './writeValue';

const mostVariables = 64;
const mostReferences = 2;
const longestExpansion = 64;
const longestValue = 256;

/**
 * The values of the sheet's own custom properties: of the first 64 declarations, those that are made of allowed parts
 * and stay small when every `var()` in them is replaced. A property of which one value is refused is not in the map,
 * so that no rule can set it at all.
 */
export function collectVariables(sheet: StyleSheet): ReadonlyMap<string, readonly CssNode[]> {
  const found = new Map<string, CssNode[]>();
  const refused = new Set<string>();
  let count = 0;
  const visit = (node: CssNode): void => {
    if (node.type === 'StyleSheet' || node.type === 'Block') node.children.forEach(visit);
    else if (node.type === 'Rule') visit(node.block);
    else if (node.type === 'Atrule' && node.block !== null) visit(node.block);
    else if (node.type === 'Declaration' && isOwnVariable(node.property)) {
      if (++count <= mostVariables && isShort(node.value))
        found.set(node.property, [...(found.get(node.property) ?? []), node.value]);
      else refused.add(node.property);
    }
  };
  visit(sheet);
  for (const name of found.keys()) {
    if (expansionOf(name, found, [], new Map()) > longestExpansion) refused.add(name);
  }
  for (const name of refused) found.delete(name);
  return found;
}

function isShort(value: Declaration['value']): boolean {
  const text = value.type === 'Value' ? writeValue(value.children) : null;
  return (
    text !== null && text.length <= longestValue && referencesOf(value).length <= mostReferences
  );
}

/** The names that a value refers to, in its fallbacks as well. */
function referencesOf(node: CssNode): string[] {
  switch (node.type) {
    case 'Value':
    case 'Parentheses':
    case 'Brackets':
      return [...node.children].flatMap(referencesOf);
    case 'Function': {
      const children = [...node.children];
      const [first] = children;
      const isVar = node.name.toLowerCase() === 'var' && first?.type === 'Identifier';
      return [...(isVar ? [first.name] : []), ...children.flatMap(referencesOf)];
    }
    default:
      return [];
  }
}

/** How many parts a custom property grows to once replaced; infinite for a circle. Each name is counted once. */
function expansionOf(
  name: string,
  variables: ReadonlyMap<string, readonly CssNode[]>,
  path: readonly string[],
  known: Map<string, number>,
): number {
  if (path.includes(name)) return Infinity;
  const before = known.get(name);
  if (before !== undefined) return before;
  const sizes = (variables.get(name) ?? []).map((value) =>
    referencesOf(value)
      .map((reference) => expansionOf(reference, variables, [...path, name], known))
      .reduce((sum, size) => sum + size, 1),
  );
  const size = Math.max(1, ...sizes);
  known.set(name, size);
  return size;
}
