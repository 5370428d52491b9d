import dagre from '@dagrejs/dagre';
import { arrangeProcess } from '../../dist/process.js';
import { median } from '../measuring/interleave.mjs';
import { cpuTime } from './cpuTime.mjs';
import { randomGraph } from './randomGraph.mjs';

const limits = { 100: 0.25, 300: 0.15, 1000: 0.05 };

/** Rows of the table: the first layout of a graph that was never seen, beside dagre's of the same graph. */
export function measureLayouts() {
  return Object.entries(limits).map(([size, limit]) => {
    const rounds = Number(size) < 1000 ? 3 : 1;
    const ours = [];
    const theirs = [];
    for (let round = -1; round < rounds; round++) {
      const graph = randomGraph(Number(size), round + 2);
      const own = cpuTime(() => arrangeProcess(graph, { nodeWidth: 184, nodeHeight: 60 }));
      // The peer's largest takes tens of seconds: it is warm from the smaller ones.
      if (round < 0 && rounds === 1) continue;
      const peer = cpuTime(() => layoutByDagre(graph));
      if (round < 0) continue;
      ours.push(own);
      theirs.push(peer);
    }
    return [
      `layout of ${Number(size).toLocaleString('en')} activities`,
      `${median(ours).toFixed(0)} ms`,
      `dagre ${median(theirs).toFixed(0)} ms`,
      (median(ours) / median(theirs)).toFixed(3),
      `≤ ${limit}`,
    ];
  });
}

function layoutByDagre({ activities, transitions }) {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 52 });
  graph.setDefaultEdgeLabel(() => ({}));
  const place = (id) => graph.setNode(id, { width: 184, height: 60 });
  activities.forEach(({ id }) => place(id));
  transitions.forEach(({ from, to, count }) => graph.setEdge(from, to, { weight: count }));
  for (const { id, startCount, endCount } of activities) {
    if (startCount > 0) graph.setEdge('start', id, { weight: startCount });
    if (endCount > 0) graph.setEdge(id, 'end', { weight: endCount });
  }
  place('start');
  place('end');
  dagre.layout(graph);
}
