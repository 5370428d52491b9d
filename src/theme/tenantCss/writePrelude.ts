import type { Atrule, CssNode, FeatureRange } from 'css-tree';
import { writeValue } from './writeValue';

/** The condition of `@media`, `@supports` or `@container` written anew, or `null` when a part is not understood. */
export function writePrelude({ prelude }: Atrule): string | null {
  if (prelude?.type !== 'AtrulePrelude') return null;
  return joined([...prelude.children].map(writeCondition), ' ');
}

const joined = (parts: readonly (string | null)[], by: string) =>
  parts.length === 0 || parts.includes(null) ? null : parts.join(by);

function writeCondition(node: CssNode): string | null {
  switch (node.type) {
    case 'Identifier':
      return isWord(node.name) ? node.name : null;
    case 'MediaQueryList':
      return joined([...node.children].map(writeCondition), ',');
    case 'MediaQuery': {
      const { modifier, mediaType, condition } = node;
      if (!isWord(modifier ?? 'not') || !isWord(mediaType ?? 'all')) return null;
      const features = condition === null ? '' : writeCondition(condition);
      if (features === null) return null;
      const type = [modifier, mediaType].filter((word) => word !== null).join(' ');
      return [type, features].filter((part) => part !== '').join(' and ');
    }
    case 'Condition': {
      const parts = [...node.children].map((child) => {
        const text = writeCondition(child);
        return child.type === 'Condition' && text !== null ? `(${text})` : text;
      });
      return joined(parts, ' ');
    }
    case 'Feature': {
      if (!isWord(node.name)) return null;
      if (node.value === null) return `(${node.name})`;
      const value = writeFeatureValue(node.value);
      return value === null ? null : `(${node.name}:${value})`;
    }
    case 'FeatureRange':
      return writeRange(node);
    case 'SupportsDeclaration': {
      const { property, value } = node.declaration;
      const text = value.type === 'Value' ? writeValue(value.children) : null;
      return isWord(property) && text !== null ? `(${property}:${text})` : null;
    }
    default:
      return null;
  }
}

/** `400px<=width` is written as `width>=400px`, because a `<` could end the `<style>` element around the sheet. */
function writeRange({ left, leftComparison, middle, rightComparison, right }: FeatureRange) {
  const parts = [
    writeFeatureValue(left),
    leftComparison,
    writeFeatureValue(middle),
    ...(right === null || rightComparison === null
      ? []
      : [rightComparison, writeFeatureValue(right)]),
  ];
  const ordered = leftComparison.startsWith('<') ? parts.reverse() : parts;
  return enclose(joined(ordered, '')?.replaceAll('<', '>'));
}

const enclose = (text: string | undefined) => (text === undefined ? null : `(${text})`);

const isWord = (name: string) => /^[a-z][a-z-]*$/i.test(name);

function writeFeatureValue(node: CssNode): string | null {
  if (node.type !== 'Ratio') return node.type === 'Function' ? null : writeValue([node]);
  const left = writeValue([node.left]);
  const right = node.right === null ? '1' : writeValue([node.right]);
  return left === null || right === null ? null : `${left}/${right}`;
}
