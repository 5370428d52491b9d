import { arrangeProcess, discoverProcess, simplifyProcess } from '../../dist/process.js';
import { readLog } from './readLogs.mjs';

const logs = ['receipt', 'sepsis', 'more/bpic2020-permit'];

/** Rows of the table: of all pairs of activities that two maps share, how many swap while the paths slider moves from 5 % to 50 % by steps of 5 points. */
export function measureSwaps() {
  return logs.flatMap((name) => {
    const log = readLog(name);
    if (log === null) return [];
    const whole = discoverProcess(log);
    const steps = Array.from({ length: 10 }, (_, i) => placesAt(whole, (i + 1) * 0.05));
    const shares = steps.slice(1).map((now, i) => swapped(steps[i], now));
    const mean = (side) => shares.reduce((sum, share) => sum + share[side], 0) / shares.length;
    const percent = (value) => `${(value * 100).toFixed(2)} %`;
    return [
      [
        `swaps a step, ${name.replace('more/', '')}`,
        `${percent(mean('across'))} left and right, ${percent(mean('along'))} up and down`,
        '',
        '',
        '≤ 4 % / 0',
      ],
    ];
  });
}

function placesAt(whole, paths) {
  const graph = simplifyProcess(whole, { activities: 1, paths });
  const { nodes } = arrangeProcess(graph, { nodeWidth: 184, nodeHeight: 60 });
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

function swapped(before, after) {
  const shared = [...before.keys()].filter((id) => after.has(id));
  let [pairs, across, along] = [0, 0, 0];
  for (let i = 0; i < shared.length; i++) {
    for (let j = i + 1; j < shared.length; j++) {
      const [a, b, c, d] = [before, after].flatMap((at) => [at.get(shared[i]), at.get(shared[j])]);
      pairs++;
      if ((a.x - b.x) * (c.x - d.x) < 0) across++;
      if ((a.y - b.y) * (c.y - d.y) < 0) along++;
    }
  }
  return { across: across / pairs, along: along / pairs };
}
