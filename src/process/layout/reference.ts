import type { ProcessGraph } from '../../model';
import { toFlowEdges, type FlowEdges } from '../simplify/flowEdges';
import { assignRanks } from './assignRanks';
import { breakCycles } from './breakCycles';
import { countCrossings } from './countCrossings';
import { buildLayering } from './layering';
import { orderLayers } from './orderLayers';
import { orderWithin } from './orderWithin';
import type { Reference } from './referenceOrder';
import { selectEdges } from './selectEdges';
import { shuffleLayers } from './shuffleLayers';
import { visitOrder } from './visitOrder';

const known = new WeakMap<ProcessGraph, Reference>();

/** The reference of a whole graph; found once for each graph. */
export function findReference(whole: ProcessGraph): Reference {
  let reference = known.get(whole);
  if (!reference) known.set(whole, (reference = searchReference(toFlowEdges(whole))));
  return reference;
}

/** Which maps a reference should suit: a few of the paths, half of them, all. */
const positions = [0.2, 0.5, 1];

/**
 * Ranks from a sparse map: there the frequent flow decides what is above what, and rare edges do not stretch it.
 * Several orders are tried, with rare edges weighing less, and judged by the crossings of three maps between which the
 * paths slider moves. The larger the graph, the fewer are tried.
 */
function searchReference(edges: FlowEdges): Reference {
  const size = edges.from.length;
  const plan = plans.find(({ mostEdges }) => size <= mostEdges) ?? large;
  const candidates: Reference[] = [];
  for (const rankedBy of plan.rankedBy) {
    const ranked = selectEdges(edges, rankedBy);
    const rank = assignRanks(ranked, breakCycles(ranked));
    for (const orderedBy of plan.orderedBy) {
      // Through hundreds of layers, edges have more bends than can be ordered in time: rare ones wait for their maps.
      const enough = Math.min(
        orderedBy,
        Math.max(0.2, (8 * edges.nodeCount) / Math.max(1, size)),
        5e5 / (size * (rank[edges.end] ?? 1)),
      );
      const ordered = selectEdges(edges, enough);
      for (const exponent of plan.exponents) {
        const weights = weighEdges(ordered, size, exponent);
        for (let start = 0; start < plan.starts; start++) {
          candidates.push(orderCandidate(ordered, rank, weights, start));
        }
      }
    }
  }
  const [first] = candidates;
  if (!first) return orderCandidate(edges, new Int32Array(edges.nodeCount), [], 0);
  return candidates.length === 1 ? first : pickBest(first, candidates, edges);
}

function pickBest(first: Reference, candidates: readonly Reference[], edges: FlowEdges): Reference {
  const maps = positions.map((position) => selectEdges(edges, position));
  const crossings = candidates.map((reference) => maps.map((map) => crossingsOf(reference, map)));
  const fewest = positions.map((_, i) => Math.min(...crossings.map((own) => own[i] ?? 0)));
  // The fourth power, so that no position pays much for the others; 20 more, so that 3 crossings are not thrice 1.
  const badness = crossings.map((own) =>
    own.reduce((sum, count, i) => sum + ((count + 20) / ((fewest[i] ?? 0) + 20)) ** 4, 0),
  );
  return candidates[badness.indexOf(Math.min(...badness))] ?? first;
}

interface Plan {
  readonly mostEdges: number;
  readonly rankedBy: readonly number[];
  readonly orderedBy: readonly number[];
  /** How steeply the weight of an edge falls with its place by count. */
  readonly exponents: readonly number[];
  readonly starts: number;
}

const large: Plan = {
  mostEdges: Infinity,
  rankedBy: [0.2],
  orderedBy: [1],
  exponents: [1],
  starts: 1,
};
const plans: readonly Plan[] = [
  { mostEdges: 200, rankedBy: [0.2, 1], orderedBy: [1], exponents: [0, 1, 2], starts: 3 },
  { mostEdges: 400, rankedBy: [0, 0.2], orderedBy: [0.5, 1], exponents: [1], starts: 1 },
  { mostEdges: 700, rankedBy: [0, 0.2], orderedBy: [0.5], exponents: [1], starts: 2 },
];

function orderCandidate(
  edges: FlowEdges,
  rank: Int32Array,
  weights: ArrayLike<number>,
  start: number,
): Reference {
  const isShown = Array.from(rank, () => true);
  const layering = buildLayering(edges, rank, isShown, (e) => weights[e] ?? 1);
  if (start < 2) visitOrder(layering);
  else shuffleLayers(layering, start);
  const place = orderLayers(layering, {
    sweeps: 24,
    startsUp: start % 2 === 1,
    sifts: true,
    keepsNodes: false,
  });
  return { rank, edges, layering, place };
}

/** From 1 for the rarest to 10^exponent for the most frequent tenth. */
function weighEdges(edges: FlowEdges, wholeSize: number, exponent: number): Float64Array {
  const order = edges.count.map((_, e) => e);
  order.sort((a, b) => (edges.count[b] ?? 0) - (edges.count[a] ?? 0) || a - b);
  const weights = new Float64Array(order.length);
  order.forEach((e, i) => (weights[e] = Math.max(0.1, i / wholeSize) ** -exponent));
  return weights;
}

function crossingsOf(reference: Reference, map: FlowEdges): number {
  const nodes = Array.from(reference.rank, (_, v) => v);
  const { layering, place } = orderWithin(reference, map, nodes, { sweeps: 2, sifts: false });
  return countCrossings(layering, place);
}
