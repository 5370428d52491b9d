import type { CssNode } from 'css-tree';

/** The values that a sheet gives to its own custom properties, in all its rules. */
export type Variables = ReadonlyMap<string, readonly CssNode[]>;

/** A number, word or operator at the end of a value's tree. */
export type Leaf = Extract<
  CssNode,
  { type: 'Identifier' | 'Number' | 'Percentage' | 'Dimension' | 'Hash' | 'String' | 'Operator' }
>;

/** Stands for a calculation whose result nobody can foresee: it lies in no range. */
const boundless: Leaf = { type: 'Number', value: 'NaN' };

const mostSums = 3;

/**
 * Every leaf that a value can come to hold, through `var()` as well: a limit that looked at the text alone would be
 * passed by putting the number into a custom property. What the page itself defines is trusted and has no leaves.
 * The insides of colours and gradients, which no limit is about, are left out. A calculation that can leave the range
 * of its numbers adds a leaf that lies in no range.
 */
export function leavesOf(nodes: Iterable<CssNode>, variables: Variables): Leaf[] {
  const found: Leaf[] = [];
  const seen = new Set<string>();
  let isInMath = false;
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
        visitParts(node.children);
        return;
      case 'Function':
        if (/^(?:minmax|fit-content|repeat)$/i.test(node.name)) node.children.forEach(visit);
        else if (/^(?:calc|min|max|clamp)$/i.test(node.name)) visitMath(node.children);
        else if (/^var$/i.test(node.name)) visitVariable([...node.children]);
        return;
      default:
        return;
    }
  };
  const visitParts = (children: Iterable<CssNode>) => {
    const parts = [...children];
    if (isInMath && !isForeseeable(parts)) found.push(boundless);
    parts.forEach(visit);
  };
  const visitMath = (children: Iterable<CssNode>) => {
    const before = { isInMath, count: found.length };
    isInMath = true;
    visitParts(children);
    ({ isInMath } = before);
    const sums = found.slice(before.count).filter((leaf) => isOperator(leaf, '+'));
    if (sums.length > mostSums) found.push(boundless);
  };
  const visitVariable = ([property, , fallback]: readonly CssNode[]) => {
    if (fallback !== undefined) visit(fallback);
    if (property?.type !== 'Identifier') return;
    const values = variables.get(property.name) ?? [];
    // `* 4` in a custom property multiplies as often as it is named.
    if (isInMath && values.some(holdsOperator)) found.push(boundless);
    const place = isInMath ? `${property.name} in a calculation` : property.name;
    if (seen.has(place)) return;
    seen.add(place);
    values.forEach(visit);
  };
  for (const node of nodes) visit(node);
  return found;
}

/** Whether no part is a constant, such as `infinity`, and every division only makes smaller. */
function isForeseeable(parts: readonly CssNode[]): boolean {
  return parts.every((part, index) => {
    if (!isOperator(part, '/')) return part.type !== 'Identifier';
    const divisor = parts[index + 1];
    return divisor?.type === 'Number' && Number(divisor.value) >= 1;
  });
}

function holdsOperator(value: CssNode): boolean {
  return value.type === 'Value' && value.children.some(({ type }) => type === 'Operator');
}

const isOperator = (node: CssNode, sign: string) =>
  node.type === 'Operator' && node.value.trim() === sign;
