import type { ProcessGraph } from '../../../model';
import { type MatchedBottleneck, rankBottlenecks } from '../../../process';
import { selectionKey } from '../processSelection';

/** What makes a node stand out. */
export type NodeMark = 'bottleneck' | 'more' | 'less';

/** What makes an edge stand out. */
export type EdgeMark = 'bottleneck' | 'deviation' | 'more' | 'less';

/** What stands out on a map, by `selectionKey`. */
export interface MapMarks {
  readonly nodes: ReadonlyMap<string, NodeMark>;
  readonly edges: ReadonlyMap<string, EdgeMark>;
  /** Texts in the place of the metric's figures. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The bottlenecks: the one transition of the graph where most time goes, and the places that a service named. */
export function markBottlenecks(
  graph: ProcessGraph,
  reported: readonly MatchedBottleneck[],
): MapMarks {
  const nodes = new Map<string, NodeMark>();
  const edges = new Map<string, EdgeMark>();
  const [worst] = rankBottlenecks(graph);
  if (worst) {
    edges.set(selectionKey({ type: 'transition', from: worst.from, to: worst.to }), 'bottleneck');
  }
  for (const { place } of reported) {
    if (place?.type === 'activity') nodes.set(selectionKey(place), 'bottleneck');
    if (place?.type === 'transition') edges.set(selectionKey(place), 'bottleneck');
  }
  return { nodes, edges, texts: new Map() };
}
