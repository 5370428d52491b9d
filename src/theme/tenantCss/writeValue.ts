import type { CssNode, FunctionNode } from 'css-tree';

const longest = 2048;

/** Functions that compute a value from the values in them. All others may load, read or run something. */
const functions: ReadonlySet<string> = new Set(
  [
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark',
    'linear-gradient radial-gradient conic-gradient',
    'repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient',
    'calc min max clamp minmax fit-content repeat var cubic-bezier steps linear',
  ]
    .join(' ')
    .split(' '),
);

/**
 * A value written anew from its parsed parts, or `null` when any part is not on the list: addresses, unknown
 * functions, escapes, and whatever the parser could not read.
 */
export function writeValue(nodes: Iterable<CssNode>): string | null {
  const text = writeNodes(nodes);
  return text === null || text === '' || text.length > longest ? null : text;
}

function writeNodes(nodes: Iterable<CssNode>): string | null {
  let text = '';
  for (const node of nodes) {
    const part = writeNode(node);
    if (part === null) return null;
    // Commas stick to what stands before them; a space between all other parts is never wrong.
    text += part === ',' || text === '' ? part : ` ${part}`;
  }
  return text;
}

function writeNode(node: CssNode): string | null {
  switch (node.type) {
    case 'Identifier':
      return /^-?[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(node.name) ? node.name : null;
    case 'Number':
      return writeNumber(node.value);
    case 'Percentage':
      return append(writeNumber(node.value), '%');
    case 'Dimension':
      return /^[a-z]{1,5}$/i.test(node.unit) ? append(writeNumber(node.value), node.unit) : null;
    case 'Hash':
      return /^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(node.value) ? `#${node.value}` : null;
    case 'String':
      return /^[\p{L}\p{M}\p{N} _.-]*$/u.test(node.value) ? `"${node.value}"` : null;
    case 'Operator': {
      const operator = node.value.trim();
      return /^[,/+*-]$/.test(operator) ? operator : null;
    }
    case 'Parentheses':
      return enclose('(', writeNodes(node.children), ')');
    case 'Brackets':
      return enclose('[', writeNodes(node.children), ']');
    case 'Value':
      return writeNodes(node.children);
    case 'Function':
      return writeFunction(node);
    default:
      return null;
  }
}

const append = (text: string | null, suffix: string) => (text === null ? null : text + suffix);
const enclose = (open: string, text: string | null, close: string) =>
  text === null ? null : open + text + close;

/** Exponents are refused: `1e9` is a short way to a huge number. */
function writeNumber(value: string): string | null {
  return /^[+-]?(?:\d{1,9}|\d{0,9}\.\d{1,9})$/.test(value) ? value : null;
}

function writeFunction(node: FunctionNode): string | null {
  const name = node.name.toLowerCase();
  if (!functions.has(name)) return null;
  if (name !== 'var') return enclose(`${name}(`, writeNodes(node.children), ')');
  const [property, comma, fallback] = node.children;
  if (property?.type !== 'Identifier' || !isVariable(property.name)) return null;
  if (comma === undefined) return `var(${property.name})`;
  const text = fallback === undefined ? null : writeNodes([fallback]);
  return text === '' ? null : enclose(`var(${property.name},`, text, ')');
}

/** The name of a custom property without escapes. */
export function isVariable(name: string): boolean {
  return /^--[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,63}$/u.test(name);
}
