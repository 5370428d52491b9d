import type { CssNode, StyleSheet } from 'css-tree';
import parse from 'css-tree/parser';
import { isTenantId } from '../isTenantId';
import { longestCustomCss } from '../readCustomCss';
import type { SanitizedCss } from '../sanitizedCss';
import { collectVariables } from './collectVariables';
import { isBounded } from './isBounded';
import { clipRule, clipSelector, guestRule, guestSelector } from './guards';
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
  const isOwn = (node: CssNode) => isGuard(node, source, tenantId);
  const rules = [...tree.children]
    .filter((node) => !isOwn(node))
    .flatMap((node) => withoutOwnScope(node, source, scope))
    .filter((node) => !isOwn(node));
  const named = new Set(rules.flatMap(ownKeyframes));
  let sheet = createSheet(source, tree, tenantId, named);
  let written = writeRules(rules, sheet);
  // An animation of which nothing was left may not be used either.
  if (sheet.writtenKeyframes.size < named.size) {
    sheet = createSheet(source, tree, tenantId, sheet.writtenKeyframes);
    written = writeRules(rules, sheet);
  }
  const { styles, keyframes } = written;
  const text =
    styles === ''
      ? keyframes
      : `${guestRule(tenantId, sheet.set)}${keyframes}@scope ${scope}{${clipRule}${styles}}`;
  return {
    // No part written above holds one; a `<style>` element ends at it, so nothing is left to that.
    css: text.replaceAll('<', '\\3c '),
    report: { kept: sheet.kept, removed: sheet.removals.list },
  };
}

function createSheet(
  source: string,
  tree: StyleSheet,
  tenantId: string,
  keyframes: ReadonlySet<string>,
): Sheet {
  // With its length: of two ids, one may be the beginning of the other.
  const prefix = `aut-t${tenantId.length}-${tenantId}-`;
  return {
    removals: createRemovals(source),
    variables: collectVariables(tree),
    keyframes,
    writtenKeyframes: new Set(),
    keyframesName: (name) => (name.startsWith(prefix) ? name : prefix + name),
    set: new Set(),
    kept: 0,
  };
}

/** Whether a rule is one that stands in every sanitised sheet, and will be written again. */
function isGuard(node: CssNode, source: string, tenantId: string): boolean {
  if (node.type !== 'Rule') return false;
  const selector = textOf(node.prelude, source);
  return selector === guestSelector(tenantId) || selector === clipSelector;
}

function textOf({ loc }: CssNode, source: string): string {
  return loc ? source.slice(loc.start.offset, loc.end.offset).trim() : '';
}

/** The rules of a sheet that was sanitised before stand in the scope that will be put around them again. */
function withoutOwnScope(node: CssNode, source: string, scope: string): CssNode[] {
  if (node.type !== 'Atrule' || node.name !== 'scope' || node.block === null) return [node];
  return node.prelude !== null && textOf(node.prelude, source) === scope
    ? [...node.block.children]
    : [node];
}

function ownKeyframes(node: CssNode): string[] {
  if (node.type !== 'Atrule') return [];
  const name = keyframesNameOf(node);
  if (name !== null) return [name];
  return node.block === null ? [] : [...node.block.children].flatMap(ownKeyframes);
}
