import type { CssNode, FunctionNode } from 'css-tree';
import { isWithin } from './bounds';
import type { Leaf, Variables } from './leaves';

const faintest = 0.3;

/** Whether an outline can be seen: whoever uses the keyboard needs it. It may look different, but not vanish. */
export function isOutline(
  nodes: readonly CssNode[],
  leaves: readonly Leaf[],
  variables: Variables,
): boolean {
  const seen = new Set<string>();
  const vanishes = (node: CssNode): boolean => {
    switch (node.type) {
      case 'Identifier':
        return /^(?:none|hidden|transparent|initial|unset|revert|revert-layer)$/i.test(node.name);
      case 'Hash':
        // The fourth channel of `#rgba` and `#rrggbbaa`.
        return node.value.length % 4 === 0;
      case 'Value':
        return node.children.some(vanishes);
      case 'Function':
        return isVariable(node)
          ? valuesOf(node).some(vanishes)
          : (isColor(node) && isFaint(node)) || node.children.some(vanishes);
      default:
        return false;
    }
  };
  const valuesOf = ({ children }: FunctionNode): readonly CssNode[] => {
    const [property, , fallback] = children;
    const name = property?.type === 'Identifier' ? property.name : '';
    const values = seen.has(name) ? [] : (variables.get(name) ?? []);
    seen.add(name);
    return fallback === undefined ? values : [...values, fallback];
  };
  return !nodes.some(vanishes) && isWithin(leaves, { px: [1, 8] });
}

const isVariable = ({ name }: FunctionNode) => /^var$/i.test(name);

/** Of `light-dark()` each colour counts by itself. */
const isColor = ({ name }: FunctionNode) => !/^light-dark$/i.test(name);

/** A colour function with an opacity below the limit, or with one that is computed. */
function isFaint({ children }: FunctionNode): boolean {
  const parts = [...children].filter(
    (part) => part.type !== 'Operator' || part.value.trim() === '/',
  );
  const slash = parts.findIndex(({ type }) => type === 'Operator');
  const opacity = slash === -1 ? parts[3] : parts[slash + 1];
  if (opacity?.type === 'Number') return Number(opacity.value) < faintest;
  if (opacity?.type === 'Percentage') return Number(opacity.value) < 100 * faintest;
  return opacity !== undefined || parts.some(({ type }) => type === 'Function');
}
