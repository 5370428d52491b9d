/** One design token as a table shows it. */
export interface TokenRow {
  /** The tier and file that it stands in, such as `semantic/layout`. */
  readonly file: string;
  /** Its path, joined by dots. */
  readonly path: string;
  readonly type: string;
  /** What it says: a text, or a reference such as `{color.primary.solid}`. */
  readonly value: string;
  readonly description: string | null;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** Every token of a DTCG file. A type stands on the token or on a group around it. */
export function readTokens(file: string, tree: unknown): TokenRow[] {
  const rows: TokenRow[] = [];
  const walk = (node: Node, path: readonly string[], outer: string) => {
    const type = textOf(node.$type) ?? outer;
    if ('$value' in node) {
      const value = valueText(node.$value);
      rows.push({
        file,
        path: path.join('.'),
        type,
        value,
        description: textOf(node.$description),
      });
      return;
    }
    for (const [name, child] of Object.entries(node)) {
      if (!name.startsWith('$') && isNode(child)) walk(child, [...path, name], type);
    }
  };
  if (isNode(tree)) walk(tree, [], '');
  return rows;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (!isNode(value)) return String(value);
  if (typeof value.hex === 'string') return value.hex;
  if ('unit' in value) return `${String(value.value)} ${String(value.unit)}`;
  return Object.values(value).map(valueText).join(' ');
}
