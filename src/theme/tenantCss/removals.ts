import type { CssNode } from 'css-tree';
import type { RemovedCss } from '../sanitizedCss';

/** Collects what is left out of a sheet, with an excerpt of its text. */
export interface Removals {
  readonly list: readonly RemovedCss[];
  readonly add: (node: CssNode, why: string) => void;
}

const mostEntries = 200;
const longestText = 120;

/** An empty collection for the given sheet. */
export function createRemovals(source: string): Removals {
  const list: RemovedCss[] = [];
  const seen = new Set<CssNode>();
  return {
    list,
    add: (node, why) => {
      // A block is read once for the tenant's root and once for what is inside.
      if (list.length >= mostEntries || seen.has(node)) return;
      seen.add(node);
      const { loc } = node;
      const start = loc?.start.offset ?? 0;
      const end = Math.min(loc?.end.offset ?? 0, start + longestText);
      list.push({ text: source.slice(start, end), why });
    },
  };
}
