import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { arrangeProcess, discoverProcess, simplifyProcess } from '../../dist/process.js';
import { countCrossings } from './countCrossings.mjs';
import { readLog } from './readLogs.mjs';

const maps = [
  ['receipt', 1],
  ['sepsis', 1],
  ['more/bpic2020-permit', 0.2],
];

/** Rows of the table: crossings on real maps beside those of Graphviz's dot with straight lines. */
export async function measureCrossings() {
  const graphviz = await Graphviz.load();
  return maps.flatMap(([name, paths]) => {
    const log = readLog(name);
    if (log === null) return [];
    const graph = simplifyProcess(discoverProcess(log), { activities: 1, paths });
    const layout = arrangeProcess(graph, { nodeWidth: 184, nodeHeight: 60 });
    const ours = countCrossings(layout.edges.map(({ points }) => points));
    const theirs = countCrossings(
      linesOf(JSON.parse(graphviz.layout(toDot(layout), 'json', 'dot'))),
    );
    return [
      [
        `crossings, ${name.replace('more/', '')}, ${layout.edges.length} paths`,
        String(ours),
        `Graphviz ${theirs}`,
        (ours / theirs).toFixed(2),
        '≤ 1.15',
      ],
    ];
  });
}

/** In inches, as Graphviz wants sizes. */
function toDot({ nodes, edges }) {
  const place = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  return [
    'digraph { splines=polyline; node [shape=box, fixedsize=true, label=""];',
    ...nodes.map(
      ({ id, width, height }) => `${place.get(id)} [width=${width / 72}, height=${height / 72}];`,
    ),
    ...edges.map(({ from, to }) => `${place.get(from)} -> ${place.get(to)};`),
    '}',
  ].join('\n');
}

/** A line of Graphviz is a chain of Bézier curves, here all straight: every third point is a corner. */
function linesOf({ edges = [] }) {
  return edges.map(({ pos }) => {
    const points = pos
      .split(' ')
      .filter((part) => !/^[se],/.test(part))
      .map((part) => part.split(',').map(Number))
      .map(([x, y]) => ({ x, y }));
    return points.filter((_, i) => i % 3 === 0);
  });
}
