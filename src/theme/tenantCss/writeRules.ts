import type { Atrule, CssNode, Rule } from 'css-tree';
import type { Sheet } from './sheet';
import { writeBlock } from './writeBlock';
import type { Place } from './writeDeclaration';
import { writeKeyframes } from './writeKeyframes';
import { writePrelude } from './writePrelude';
import { isOfRoot, namesItsSubject, writeSelector } from './writeSelector';

/** Rules written anew: those of styles, which the tenant's scope will hold, and animations, which stand beside it. */
export interface WrittenRules {
  readonly styles: string;
  readonly keyframes: string;
}

/** The allowed ones of a list of rules, written anew. What is left out stands in the sheet's report. */
export function writeRules(nodes: Iterable<CssNode>, sheet: Sheet): WrittenRules {
  let styles = '';
  let keyframes = '';
  for (const node of nodes) {
    if (node.type === 'Rule') styles += writeStyleRule(node, sheet);
    else if (node.type === 'Atrule') {
      const name = node.name.toLowerCase();
      if (name === 'keyframes') keyframes += writeKeyframes(node, sheet);
      else if (/^(?:media|supports|container)$/.test(name)) {
        const inner = writeConditional(name, node, sheet);
        styles += inner.styles;
        keyframes += inner.keyframes;
      } else sheet.removals.add(node, 'at-rule not allowed');
    } else if (node.type !== 'Comment' && node.type !== 'CDO' && node.type !== 'CDC') {
      sheet.removals.add(node, 'cannot be read');
    }
  }
  return { styles, keyframes };
}

function writeConditional(name: string, node: Atrule, sheet: Sheet): WrittenRules {
  const condition = writePrelude(node);
  if (condition === null || node.block === null) {
    sheet.removals.add(node, 'condition not allowed');
    return { styles: '', keyframes: '' };
  }
  const { styles, keyframes } = writeRules(node.block.children, sheet);
  return { styles: styles === '' ? '' : `@${name} ${condition}{${styles}}`, keyframes };
}

function writeStyleRule({ prelude, block, ...rule }: Rule, sheet: Sheet): string {
  if (prelude.type !== 'SelectorList') {
    sheet.removals.add({ prelude, block, ...rule }, 'selector that cannot be read');
    return '';
  }
  const onRoot = new Set<string>();
  const inside = new Set<string>();
  let areNamed = true;
  for (const selector of prelude.children) {
    const text = selector.type === 'Selector' ? writeSelector(selector) : null;
    if (selector.type !== 'Selector' || text === null) {
      sheet.removals.add(selector, 'selector not allowed');
    } else if (isOfRoot(selector)) onRoot.add(text);
    else {
      inside.add(text);
      areNamed &&= namesItsSubject(selector);
    }
  }
  const write = (selectors: ReadonlySet<string>, place: Place) => {
    if (selectors.size === 0) return '';
    const body = writeBlock(block, place, sheet);
    return body === '' ? '' : `${[...selectors].join(',')}{${body}}`;
  };
  return (
    write(onRoot, { inKeyframes: false, namesItsSubject: false, onRoot: true }) +
    write(inside, { inKeyframes: false, namesItsSubject: areNamed, onRoot: false })
  );
}
