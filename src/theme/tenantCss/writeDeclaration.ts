import type { CssNode, Declaration } from 'css-tree';
import { isWithin } from './bounds';
import { isOutline } from './isOutline';
import { isOwnVariable } from './isOwnVariable';
import { leavesOf, type Leaf } from './leaves';
import { properties, type PropertyRule } from './properties';
import { rootProperties } from './rootProperties';
import type { Sheet } from './sheet';
import { writeAnimation } from './writeAnimation';
import { writeValue } from './writeValue';

/** Where a declaration stands. */
export interface Place {
  readonly inKeyframes: boolean;
  /** The rule can only match what the tenant itself named by a class or an id. */
  readonly namesItsSubject: boolean;
  /** The rule is about the tenant's root itself. */
  readonly onRoot: boolean;
}

/** The word by which old browsers ran a script in a style sheet. No allowed value needs it. */
const scriptWord = /expression/i;

/**
 * A declaration written anew, without `!important`, or `null` when its property or value is not allowed.
 * The reason stands in the sheet's report.
 */
export function writeDeclaration(node: Declaration, place: Place, sheet: Sheet): string | null {
  const refuse = (why: string) => {
    sheet.removals.add(node, why);
    return null;
  };
  const { property, value, important } = node;
  // `!ie` and its kind: browsers drop the declaration, and so must the copy.
  if (typeof important === 'string' && important.toLowerCase() !== 'important') {
    return refuse('unknown annotation');
  }
  if (value.type !== 'Value') return refuse('value that cannot be read');
  if (property.startsWith('--')) {
    if (place.inKeyframes || !isOwnVariable(property)) return refuse('reserved custom property');
    const text = writeValue(value.children);
    if (text === null || scriptWord.test(text) || !sheet.variables.has(property)) {
      return refuse('value not allowed');
    }
    sheet.kept++;
    sheet.set.add(property);
    return `${property}:${text}`;
  }
  const name = property.toLowerCase();
  const general = properties.get(name);
  if (general === undefined || (place.inKeyframes && general.kind === 'animation')) {
    return refuse('property not allowed');
  }
  const strict = place.onRoot ? rootProperties.get(name) : undefined;
  if (strict === null) return refuse("not allowed on the tenant's root");
  const rule = strict ?? general;
  const nodes = [...value.children];
  const text = rule.kind === 'animation' ? writeAnimation(name, nodes, sheet) : writeValue(nodes);
  if (
    text === null ||
    scriptWord.test(text) ||
    !isAllowed({ name, rule, nodes, text }, place, sheet)
  ) {
    return refuse('value not allowed');
  }
  sheet.kept++;
  sheet.set.add(name);
  return `${name}:${text}`;
}

/** A declaration that is made of allowed parts. */
interface Candidate {
  readonly name: string;
  readonly rule: PropertyRule;
  readonly nodes: readonly CssNode[];
  readonly text: string;
}

function isAllowed({ name, rule, nodes, text }: Candidate, place: Place, sheet: Sheet): boolean {
  const leaves = leavesOf(nodes, sheet.variables);
  const holdsText = leaves.some(({ type }) => type === 'String');
  if (holdsText && !mayHoldText.test(name)) return false;
  switch (rule.kind) {
    case 'free':
    case 'animation':
      return true;
    case 'bounded':
      return layersOf(nodes) <= (rule.layers ?? Infinity) && isWithin(leaves, rule.bounds);
    case 'words':
      return rule.words.test(text);
    case 'display':
      // A sheet may hide what it names; hiding every button, or the whole tenant, is no look.
      return !isHiding(leaves) || place.namesItsSubject;
    case 'background':
      return layersOf(nodes) <= 4 && (text.match(/\(/g) ?? []).length <= 40;
    case 'font':
      return isFont(leaves);
    case 'outline':
      return isOutline(nodes, leaves, sheet.variables);
  }
}

/** Properties whose text is a name. Elsewhere it would make the page say what its author did not. */
const mayHoldText =
  /^(?:content|font(?:-family|-feature-settings|-variation-settings)?|grid(?:-template(?:-areas)?)?)$/;

const layersOf = (nodes: readonly CssNode[]) =>
  1 + nodes.filter((node) => node.type === 'Operator' && node.value.trim() === ',').length;

const isWord = (leaf: Leaf, words: RegExp) => leaf.type === 'Identifier' && words.test(leaf.name);

const isHiding = (leaves: readonly Leaf[]) => leaves.some((leaf) => isWord(leaf, /^none$/i));

/** The shorthand holds a size, and after a slash the height of a line; a bare number is a weight. */
function isFont(leaves: readonly Leaf[]): boolean {
  return leaves.every((leaf, index) => {
    const before = leaves[index - 1];
    if (before?.type === 'Operator' && before.value.trim() === '/') {
      return isWithin([leaf], { px: [8, 160], percent: [80, 400], number: [0.8, 4] });
    }
    if (leaf.type === 'Operator') return /^\s*[/,]\s*$/.test(leaf.value);
    return isWithin([leaf], { px: [8, 96], percent: [50, 600], number: [1, 1000] });
  });
}
