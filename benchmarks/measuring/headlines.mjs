import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The figures that stand in the README: what, in which results, and beside which peer. */
const headlines = [
  {
    what: 'Inbox of 10,000 items: first paint, ms',
    peer: 'Knock',
    ours: ['notifications', '', 'ours', 'first paint, ms'],
    theirs: ['notifications', '', 'NotificationFeed (Knock)', 'first paint, ms'],
  },
  {
    what: 'Inbox of 10,000 items: DOM nodes',
    peer: 'Knock',
    ours: ['notifications', '', 'ours', 'DOM nodes'],
    theirs: ['notifications', '', 'NotificationFeed (Knock)', 'DOM nodes'],
  },
  ...['uPlot', 'ECharts'].map((peer) => ({
    what: 'Chart of 3 × 100,000 points: first frame, ms',
    peer,
    ours: ['chart', 'Call to first presented frame, ms', 'ours', '3 × 100,000'],
    theirs: ['chart', 'Call to first presented frame, ms', peer, '3 × 100,000'],
  })),
  {
    what: 'Process map of 300 activities: layout, ms of CPU',
    peer: 'dagre',
    ours: ['process', '', 'layout of 300 activities', 'ours'],
    theirs: ['process', '', 'layout of 300 activities', 'beside'],
  },
  {
    what: 'Process discovery from 262,200 events, ms of CPU',
    peer: 'pm4js',
    ours: ['process', '', 'order, graph, durations and variants', 'ours'],
    theirs: ['process', '', 'order, graph, durations and variants', 'beside'],
  },
  {
    what: 'A tenant’s palettes and style sheet from a brand, ms',
    peer: 'Material Fidelity (one palette)',
    ours: ['theme', 'Time for one brand, warm', 'this library', 'ms'],
    theirs: ['theme', 'Time for one brand, warm', 'Material 0.4, Fidelity', 'ms'],
  },
];

const read = (name) => readFileSync(`benchmarks/results/${name}.md`, 'utf8');

/** The text of a cell, by the heading above its table ('' for the first table), its row and its column. */
function cell([name, heading, row, column]) {
  const sections = read(name).split(/^## /m);
  const section = heading ? sections.find((text) => text.startsWith(`${heading}\n`)) : sections[0];
  const lines = (section ?? '').split('\n').filter((line) => line.startsWith('|'));
  const [columns, , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((text) => text.trim()),
  );
  const found = rows?.find(([first]) => first === row)?.[columns.indexOf(column)];
  if (found === undefined) throw new Error(`results/${name}.md has no ${row}, ${column}`);
  return found;
}

/** The figure of a cell such as `pm4js 1,444 ms`. */
function numberOf(text) {
  const [, found] = /(\d[\d,]*(?:\.\d+)?)(?: ms)?$/.exec(text) ?? [];
  if (found === undefined) throw new Error(`no number in "${text}"`);
  return Number(found.replaceAll(',', ''));
}

/** The README's table of figures, from what the benchmarks wrote last. */
export function headlineTable() {
  const names = [...new Set(headlines.map(({ ours }) => ours[0]))];
  const runs = names.map((name) => /^(\S+), (.+?), load/m.exec(read(name)) ?? []);
  const dates = [...new Set(runs.map(([, date]) => date))].sort();
  const machines = [...new Set(runs.map(([, , machine]) => machine))];
  const rows = headlines.map(({ what, peer, ours, theirs }) => {
    const [own, other] = [numberOf(cell(ours)), numberOf(cell(theirs))];
    const written = [own, other].map((value) => value.toLocaleString('en'));
    return `| ${what} | ${written[0]} | ${peer} ${written[1]} | ${Number((own / other).toPrecision(2))} |`;
  });
  return [
    `Measured ${new Intl.ListFormat('en').format(dates)} on ${machines.join('; ')}, side by side in one run. \`npm run bench\` repeats it; all figures, also those where a peer is ahead, stand in [benchmarks/results](benchmarks/results).`,
    '',
    '| what | ours | beside | ours ÷ theirs |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const part = /(<!-- figures -->)[^]*?(<!-- end of figures -->)/;

/** Writes the table into the README, between its two comments. */
export function writeHeadlines() {
  const text = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    text.replace(part, (_, before, after) => `${before}\n\n${headlineTable()}\n\n${after}`),
  );
  execFileSync('node_modules/.bin/oxfmt', ['--write', 'README.md']);
}
