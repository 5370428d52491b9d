import type { CssNode } from 'css-tree';
import { isWithin } from './bounds';
import type { Leaf } from './leaves';

const faintest = 0.3;

/** Whether an outline can be seen: whoever uses the keyboard needs it. It may look different, but not vanish. */
export function isOutline(nodes: readonly CssNode[], leaves: readonly Leaf[]): boolean {
  const vanishes = leaves.some(
    (leaf) =>
      (leaf.type === 'Identifier' &&
        /^(?:none|hidden|transparent|initial|unset|revert|revert-layer)$/i.test(leaf.name)) ||
      // The fourth channel of `#rgba` and `#rrggbbaa`.
      (leaf.type === 'Hash' && leaf.value.length % 4 === 0),
  );
  return !vanishes && !nodes.some(isFaint) && isWithin(leaves, { px: [1, 8] });
}

/** A colour function with an opacity below the limit, or with one that is computed. */
function isFaint(node: CssNode): boolean {
  if (node.type !== 'Function' || node.name.toLowerCase() === 'var') return false;
  const parts = [...node.children].filter(
    (part) => part.type !== 'Operator' || part.value.trim() === '/',
  );
  const slash = parts.findIndex(({ type }) => type === 'Operator');
  const opacity = slash === -1 ? parts[3] : parts[slash + 1];
  if (opacity?.type === 'Number') return Number(opacity.value) < faintest;
  if (opacity?.type === 'Percentage') return Number(opacity.value) < 100 * faintest;
  return opacity !== undefined || parts.some(({ type }) => type === 'Function');
}
