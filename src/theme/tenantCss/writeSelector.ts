import type { AttributeSelector, CssNode, Nth, PseudoClassSelector, Selector } from 'css-tree';
import { isStateAttribute, pseudoClasses, pseudoElements } from './selectorNames';
import { writeIdentifier } from './writeIdentifier';

const mostCompounds = 24;
const longest = 1024;

/** What stands between two combinators, such as `button.primary:hover`. */
interface Compound {
  readonly combinator: string;
  readonly simple: CssNode[];
}

/**
 * A selector written anew, or `null` when any part of it is not on the list. A leading `html`, `body`, `:root` or
 * `:scope` becomes the tenant's root. In a sheet inside `@scope` nothing else can leave the tenant's subtree.
 */
export function writeSelector(selector: Selector): string | null {
  const compounds = splitCompounds(selector);
  if (compounds === null || compounds.length > mostCompounds || isMisplaced(compounds)) return null;
  const beyondRoot = compounds.findIndex(({ simple }) => !simple.some(isRoot));
  const roots = beyondRoot === -1 ? compounds : compounds.slice(0, beyondRoot);
  const inside = compounds.slice(roots.length);
  // What stands beside the tenant's root is not the tenant's.
  const belowRoot = compounds.slice(1, roots.length + 1);
  if (roots.length > 0 && belowRoot.some(({ combinator }) => /[+~]/.test(combinator))) return null;

  const parts = [
    ...(roots.length > 0 ? [':scope', ...roots.flatMap(writeRoot)] : []),
    ...inside.flatMap(({ combinator, simple }) => [combinator, ...simple.map(writeSimple)]),
  ];
  const text = parts.join('');
  return parts.includes(null) || text.length > longest ? null : text;
}

/** What a selector asks of the root beside being it, such as the class in `body.dark`. */
function writeRoot({ simple }: Compound): (string | null)[] {
  return simple
    .filter((node) => !isRoot(node))
    .map((node) => (node.type === 'TypeSelector' ? null : writeSimple(node)));
}

/** Whether a selector is about the tenant's root itself: of what `writeSelector` writes, nothing else matches it. */
export function isOfRoot(selector: Selector): boolean {
  return splitCompounds(selector)?.every(({ simple }) => simple.some(isRoot)) ?? false;
}

/** Whether a selector can only match what the tenant itself named by a class or an id. */
export function namesItsSubject(selector: Selector): boolean {
  const last = splitCompounds(selector)?.at(-1);
  return (
    last?.simple.some(({ type }) => type === 'ClassSelector' || type === 'IdSelector') ?? false
  );
}

function splitCompounds(selector: Selector): Compound[] | null {
  const compounds: Compound[] = [{ combinator: '', simple: [] }];
  for (const node of selector.children) {
    if (node.type !== 'Combinator') compounds.at(-1)?.simple.push(node);
    else if (/^[ >+~]$/.test(node.name)) compounds.push({ combinator: node.name, simple: [] });
    else return null;
  }
  // The name of a type stands first, or the parts of a compound would run together.
  const isInOrder = ({ simple }: Compound) =>
    simple.length > 0 && simple.slice(1).every(({ type }) => type !== 'TypeSelector');
  return compounds.every(isInOrder) ? compounds : null;
}

function isRoot(node: CssNode): boolean {
  if (node.type === 'TypeSelector') return /^(?:html|body)$/i.test(node.name);
  return node.type === 'PseudoClassSelector' && /^(?:root|scope)$/i.test(node.name);
}

/** A pseudo-element anywhere but in the last compound matches nothing, or something else than it says. */
function isMisplaced(compounds: readonly Compound[]): boolean {
  return compounds
    .slice(0, -1)
    .some(({ simple }) => simple.some(({ type }) => type === 'PseudoElementSelector'));
}

function writeSimple(node: CssNode): string | null {
  switch (node.type) {
    case 'TypeSelector':
      return node.name === '*' || (/^[a-z][a-z\d-]*$/i.test(node.name) && !isRoot(node))
        ? node.name
        : null;
    case 'ClassSelector':
    case 'IdSelector': {
      const name = writeIdentifier(node.name);
      return name === null ? null : `${node.type === 'IdSelector' ? '#' : '.'}${name}`;
    }
    case 'AttributeSelector':
      return writeAttribute(node);
    case 'PseudoClassSelector':
      return writePseudoClass(node);
    case 'PseudoElementSelector': {
      const name = node.name.toLowerCase();
      return node.children === null && pseudoElements.has(name) ? `::${name}` : null;
    }
    default:
      return null;
  }
}

function writeAttribute({ name, matcher, value, flags }: AttributeSelector): string | null {
  const attribute = name.name.toLowerCase();
  if (!isStateAttribute(attribute)) return null;
  if (matcher === null || value === null) return `[${attribute}]`;
  const wanted = value.type === 'String' ? value.value : value.name;
  if (!/^[=~|^$*]=?$/.test(matcher) || !/^[\p{L}\p{N} _.:/-]*$/u.test(wanted)) return null;
  const flag = flags === null ? '' : /^[is]$/i.test(flags) ? ` ${flags}` : null;
  return flag === null ? null : `[${attribute}${matcher}"${wanted}"${flag}]`;
}

function writePseudoClass(node: PseudoClassSelector): string | null {
  const name = node.name.toLowerCase();
  if (node.children === null) {
    // CSS 2 wrote pseudo-elements with one colon.
    if (/^(?:before|after|first-line|first-letter)$/.test(name)) return `::${name}`;
    return pseudoClasses.has(name) ? `:${name}` : null;
  }
  const [argument] = node.children;
  if (argument === undefined || node.children.size !== 1) return null;
  if (/^(?:is|where|not)$/.test(name)) return wrap(name, writeSelectors(argument));
  if (/^nth-(?:last-)?(?:child|of-type)$/.test(name)) return wrap(name, writeNth(argument));
  const isDirection = argument.type === 'Identifier' && /^(?:ltr|rtl)$/.test(argument.name);
  return name === 'dir' && isDirection ? `:dir(${argument.name})` : null;
}

const wrap = (name: string, argument: string | null) =>
  argument === null ? null : `:${name}(${argument})`;

/** A list inside `:is()`, `:where()` or `:not()`: each selector must be on the list, or the meaning would change. */
function writeSelectors(list: CssNode): string | null {
  if (list.type !== 'SelectorList') return null;
  const written = [...list.children].map((selector) => {
    if (selector.type !== 'Selector') return null;
    const text = writeSelector(selector);
    // The root is only ever the first thing of a whole selector.
    return text === null || text.startsWith(':scope') || text.includes('::') ? null : text;
  });
  return written.includes(null) ? null : written.join(',');
}

function writeNth(node: CssNode): string | null {
  if (node.type !== 'Nth') return null;
  const step = writeStep(node.nth);
  if (node.selector === null || step === null) return step;
  const of = writeSelectors(node.selector);
  return of === null ? null : `${step} of ${of}`;
}

function writeStep(nth: Nth['nth']): string | null {
  if (nth.type === 'Identifier') return /^(?:odd|even)$/i.test(nth.name) ? nth.name : null;
  const { a, b } = nth;
  if (!/^[+-]?\d{0,4}$/.test(a ?? '') || !/^[+-]?\d{0,4}$/.test(b ?? '')) return null;
  if (a === null) return b;
  const offset = b === null ? '' : /^[+-]/.test(b) ? b : `+${b}`;
  return `${a}n${offset}`;
}
