import type { FlowEdges } from '../simplify/flowEdges';
import type { Layering } from './layering';

/** The order of a whole graph, which all its simplified graphs keep to. */
export interface Reference {
  /** The layer of each node of the whole graph. */
  readonly rank: Int32Array;
  /** The edges that were ordered; rare ones of a large graph may be missing. */
  readonly edges: FlowEdges;
  readonly layering: Layering;
  /** The place of each vertex in its layer. */
  readonly place: Int32Array;
}
