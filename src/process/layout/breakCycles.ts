import type { FlowEdges } from '../simplify/flowEdges';

/**
 * A sequence of the nodes in which few and rare edges lead backwards, as the place of each node: the start first, the
 * end last. Greedy feedback arc set with weights (Eades, Lin, Smyth 1993): sinks go to the back, sources to the front,
 * otherwise the node that gives most more than it takes; ties by the order of the nodes. Cost: nodes² + edges.
 */
export function breakCycles(edges: FlowEdges): Int32Array {
  const { nodeCount, start, end, from, to } = edges;
  const gives = new Float64Array(nodeCount);
  const takes = new Float64Array(nodeCount);
  const leaving: number[][] = Array.from({ length: nodeCount }, () => []);
  const arriving: number[][] = Array.from({ length: nodeCount }, () => []);
  from.forEach((a, e) => {
    const b = to[e] ?? 0;
    if (a === b) return;
    // A count of 0 is an edge all the same.
    const weight = (edges.count[e] ?? 0) + 1e-6;
    gives[a] = (gives[a] ?? 0) + weight;
    takes[b] = (takes[b] ?? 0) + weight;
    leaving[a]?.push(e);
    arriving[b]?.push(e);
  });
  const left = new Int32Array(nodeCount).fill(1);
  const degreeIn = Int32Array.from(arriving, (list) => list.length);
  const degreeOut = Int32Array.from(leaving, (list) => list.length);
  const place = new Int32Array(nodeCount);
  let front = 0;
  let back = nodeCount - 1;

  const remove = (node: number, at: number) => {
    place[node] = at;
    left[node] = 0;
    for (const e of leaving[node] ?? []) {
      const b = to[e] ?? 0;
      takes[b] = (takes[b] ?? 0) - (edges.count[e] ?? 0) - 1e-6;
      degreeIn[b] = (degreeIn[b] ?? 0) - 1;
    }
    for (const e of arriving[node] ?? []) {
      const a = from[e] ?? 0;
      gives[a] = (gives[a] ?? 0) - (edges.count[e] ?? 0) - 1e-6;
      degreeOut[a] = (degreeOut[a] ?? 0) - 1;
    }
  };

  remove(start, front++);
  remove(end, back--);
  while (front <= back) {
    let best = -1;
    let bestGain = -Infinity;
    for (let v = 0; v < nodeCount; v++) {
      if (left[v] === 0) continue;
      if (degreeOut[v] === 0) {
        best = v;
        bestGain = -Infinity;
        break;
      }
      const gain = degreeIn[v] === 0 ? Infinity : (gives[v] ?? 0) - (takes[v] ?? 0);
      if (best < 0 || gain > bestGain) {
        best = v;
        bestGain = gain;
      }
    }
    if (bestGain === -Infinity) remove(best, back--);
    else remove(best, front++);
  }
  return place;
}
