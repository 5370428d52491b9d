import type { SeriesNode } from './seriesTree';

/**
 * The next level below a node: its rows in at most `fanOut` parts of nearly equal size, or the rows
 * themselves when they are so few. Any row of a million is at depth 7. Cost: O(fanOut), so that a
 * tree can be opened where it is looked at and never stands as a whole.
 */
export function childNodes(node: SeriesNode, fanOut = 12): SeriesNode[] {
  const rows = node.to - node.from;
  if (node.kind === 'point' || rows <= 0) return [];
  const parts = Math.min(rows, Math.max(2, fanOut));
  const cut = (part: number): number => node.from + Math.floor((part * rows) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const from = cut(part);
    const to = cut(part + 1);
    return {
      kind: to - from === 1 ? 'point' : 'segment',
      id: JSON.stringify([node.seriesId, from, to]),
      seriesId: node.seriesId,
      depth: node.depth + 1,
      from,
      to,
    };
  });
}
