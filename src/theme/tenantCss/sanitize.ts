import type { CssNode, StyleSheet } from 'css-tree';
import parse from 'css-tree/parser';
import { isTenantId } from '../isTenantId';
import { longestCustomCss } from '../readCustomCss';
import type { SanitizedCss } from '../sanitizedCss';
import { collectVariables } from './collectVariables';
import { isBounded } from './isBounded';
import { createRemovals } from './removals';
import { scopePrelude } from './scopePrelude';
import type { Sheet } from './sheet';
import { keyframesNameOf } from './writeKeyframes';
import { writeRules } from './writeRules';

/** See `sanitizeTenantCss`. */
export function sanitize(css: unknown, tenantId: unknown): SanitizedCss {
  if (typeof css !== 'string') return refused('', 'not a text');
  if (!isTenantId(tenantId)) return refused(css, 'not a tenant id');
  if (css.length > longestCustomCss) return refused(css, 'too long');
  const source = css.replace(/^\ufeff/, '').replace(/\0|\p{Surrogate}/gu, '\ufffd');
  if (!isBounded(source)) return refused(source, 'too many or too deeply nested parts');
  try {
    const tree = parse(source, { positions: true, parseCustomProperty: true });
    return tree.type === 'StyleSheet' ? write(source, tree, tenantId) : refused(source, 'no rules');
  } catch {
    // The parser recovers from every error that CSS defines; what it cannot read at all is not applied.
    return refused(source, 'cannot be read');
  }
}

function refused(css: string, why: string): SanitizedCss {
  return { css: '', report: { kept: 0, removed: [{ text: css.slice(0, 120), why }] } };
}

function write(source: string, tree: StyleSheet, tenantId: string): SanitizedCss {
  const scope = scopePrelude(tenantId);
  const rules = [...tree.children].flatMap((node) => withoutOwnScope(node, source, scope));
  const removals = createRemovals(source);
  const prefix = `aut-t-${tenantId}-`;
  const sheet: Sheet = {
    removals,
    variables: collectVariables(tree),
    keyframes: new Set(rules.flatMap(ownKeyframes)),
    keyframesName: (name) => (name.startsWith(prefix) ? name : prefix + name),
    kept: 0,
  };
  const { styles, keyframes } = writeRules(rules, sheet);
  const text = keyframes + (styles === '' ? '' : `@scope ${scope}{${styles}}`);
  return {
    // No part written above holds one; a `<style>` element ends at it, so nothing is left to that.
    css: text.replaceAll('<', '\\3c '),
    report: { kept: sheet.kept, removed: removals.list },
  };
}

/** The rules of a sheet that was sanitised before stand in the scope that will be put around them again. */
function withoutOwnScope(node: CssNode, source: string, scope: string): CssNode[] {
  if (node.type !== 'Atrule' || node.name !== 'scope' || node.block === null) return [node];
  const { loc } = node.prelude ?? {};
  const prelude = loc ? source.slice(loc.start.offset, loc.end.offset).trim() : '';
  return prelude === scope ? [...node.block.children] : [node];
}

function ownKeyframes(node: CssNode): string[] {
  if (node.type !== 'Atrule') return [];
  const name = keyframesNameOf(node);
  if (name !== null) return [name];
  return node.block === null ? [] : [...node.block.children].flatMap(ownKeyframes);
}
