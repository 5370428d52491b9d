// Adapting long answers, beside what cannot be avoided: `npm run bench -- adapters`.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { fromExecutionLogs, fromNotifications } from '../../dist/adapters.js';
import { interleave, median, timeOf } from '../measuring/interleave.mjs';
import { writeTable } from '../measuring/writeTable.mjs';
import { timeToScreen } from './timeToScreen.mjs';

const recorded = (name) => JSON.parse(readFileSync(`src/test/fixtures/${name}.json`, 'utf8'));
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
/** As it comes over the wire: strings of their own, no object shared. */
const text = (rows) => JSON.stringify(rows);

const recent = recorded('notifications.recent');
const logs = recorded('executions.logs');
const notification = (index) => ({ ...recent[index % recent.length], id: `n${index}` });
const logRow = (index) => ({
  ...logs[index % logs.length],
  id: `l${index}`,
  execution_id: `e${index >> 3}`,
});

const answers = {
  notifications: text(times(100_000, notification)),
  broken: text(
    times(100_000, (index) => ({
      ...notification(index),
      ...(index % 10 === 0 && { created_at: null, type: 'new_next_year' }),
      ...(index % 10 === 5 && { type: 'new_next_year' }),
    })),
  ),
  logs: text(times(1_000_000, logRow)),
};

// The same fields by the schema library alone: no other names, no label lines, no issues for single items.
const plain = v.array(
  v.object({
    id: v.string(),
    type: v.string(),
    priority: v.picklist(['low', 'medium', 'high', 'critical']),
    title: v.string(),
    message: v.string(),
    channels: v.array(v.string()),
    created_at: v.string(),
    sent_at: v.nullable(v.string()),
    status: v.string(),
    error_message: v.nullable(v.string()),
    data: v.record(v.string(), v.unknown()),
  }),
);

async function measure(sent, contenders, rounds) {
  const parsed = JSON.parse(sent);
  const named = Object.fromEntries(
    Object.entries(contenders).map(([name, run]) => [name, () => timeOf(() => run(parsed, sent))]),
  );
  return interleave(named, { rounds, warmUp: 2 });
}

const parse = (_, sent) => JSON.parse(sent);
const rows = [];
function report(what, limit, measures) {
  const ours = median(measures.ours);
  const cells = [what, ours.toFixed(0), limit];
  for (const other of ['JSON.parse', 'valibot']) {
    const found = measures[other] && median(measures[other]);
    cells.push(found === undefined ? '–' : `${found.toFixed(0)} (${(ours / found).toFixed(2)} ×)`);
  }
  rows.push(cells);
}

report(
  '100,000 notifications',
  '400',
  await measure(
    answers.notifications,
    { ours: fromNotifications, 'JSON.parse': parse, valibot: (list) => v.safeParse(plain, list) },
    11,
  ),
);
report(
  '100,000 notifications, each tenth broken, each fifth of an unknown type',
  '–',
  await measure(answers.broken, { ours: fromNotifications, 'JSON.parse': parse }, 7),
);
report(
  '1,000,000 execution-log rows',
  '3,000',
  await measure(answers.logs, { ours: fromExecutionLogs, 'JSON.parse': parse }, 5),
);

const arrivals = await timeToScreen();
writeTable(
  'adapters',
  'Adapters and real time',
  [
    {
      heading: 'Long answers',
      columns: ['answer', 'ours, ms', 'limit, ms', 'JSON.parse, ms', 'valibot alone, ms'],
      rows,
    },
    {
      heading: 'From the service sending an event to its being on screen',
      columns: ['events', 'median, ms', 'slowest, ms', 'limit, ms'],
      rows: [
        [arrivals.length, median(arrivals).toFixed(0), Math.max(...arrivals).toFixed(0), '1,000'],
      ],
    },
  ],
  'Wall clock, medians of interleaved runs; in brackets our time as a multiple of theirs.',
);
