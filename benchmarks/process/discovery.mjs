import { createRequire } from 'node:module';
import {
  countTransitions,
  discoverProcess,
  findVariants,
  orderEvents,
  sequenceEvents,
} from '../../dist/process.js';
import { interleave, median } from '../measuring/interleave.mjs';
import { cpuTime } from './cpuTime.mjs';
import { readLog } from './readLogs.mjs';

const require = createRequire(import.meta.url);

/** Rows of the table: discovery beside pm4js, on BPI 2012. Both begin with the log in their own form. */
export async function measureDiscovery() {
  const log = readLog('bpic2012');
  if (log === null) return [];
  // It puts its classes on the global object and talks while it loads.
  const { log: say } = console;
  console.log = () => undefined;
  require('pm4js');
  console.log = say;
  const { FrequencyDfgDiscovery, PerformanceDfgDiscovery, GeneralLogStatistics } = globalThis;
  const theirs = toPm4js(log);
  const sequences = sequenceEvents(log, orderEvents(log));
  const measures = await interleave(
    {
      ourDfg: () => cpuTime(() => countTransitions(sequences)),
      ourGraph: () => cpuTime(() => discoverProcess(log)),
      ourFacts: () => cpuTime(() => readFacts(discoverProcess(log))),
      theirDfg: () => cpuTime(() => FrequencyDfgDiscovery.apply(theirs)),
      ourAll: () =>
        cpuTime(() => {
          const graph = discoverProcess(log);
          // Durations are summarised when the first one is read.
          graph.transitions.forEach(({ durationMs }) => durationMs.median);
          findVariants(log);
        }),
      theirAll: () =>
        cpuTime(() => {
          sortTraces(theirs);
          FrequencyDfgDiscovery.apply(theirs);
          PerformanceDfgDiscovery.apply(
            theirs,
            'concept:name',
            'time:timestamp',
            'median',
            'time:timestamp',
          );
          GeneralLogStatistics.getVariants(theirs);
        }),
    },
    { rounds: 9 },
  );
  const middle = (name) => median(measures[name]);
  const row = (what, ours, peer, limit) => [
    what,
    `${middle(ours).toFixed(1)} ms`,
    `pm4js ${middle(peer).toFixed(0)} ms`,
    (middle(ours) / middle(peer)).toFixed(3),
    limit,
  ];
  return [
    row('directly-follows counts of 262,200 encoded events', 'ourDfg', 'theirDfg', '≤ 0.05'),
    row('discoverProcess: from the rows, with start and end', 'ourGraph', 'theirDfg', '≤ 0.05'),
    row('the same, and cases and repetitions read', 'ourFacts', 'theirDfg', ''),
    row('order, graph, durations and variants', 'ourAll', 'theirAll', '≤ 0.1'),
  ];
}

/** Reads what is counted only when it is asked for, and which pm4js does not give. */
function readFacts({ activities, transitions }) {
  return [activities[0].caseCount, transitions[0].caseCount];
}

/** The log in the classes of pm4js, its traces in the order of the rows. */
function toPm4js({ size, caseIds, activities, caseOf, activityOf, timestamp }) {
  const { Attribute, Event, EventLog, Trace } = globalThis;
  const log = new EventLog();
  log.traces = caseIds.map((name) => {
    const trace = new Trace();
    trace.attributes['concept:name'] = new Attribute(name);
    return trace;
  });
  for (let row = 0; row < size; row++) {
    const event = new Event();
    event.attributes['concept:name'] = new Attribute(activities[activityOf[row]]);
    event.attributes['time:timestamp'] = new Attribute(new Date(timestamp[row]));
    log.traces[caseOf[row]].events.push(event);
  }
  return log;
}

function sortTraces(log) {
  const at = (event) => event.attributes['time:timestamp'].value;
  for (const trace of log.traces) trace.events.sort((a, b) => at(a) - at(b));
}
