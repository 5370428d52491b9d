import type { CsvColumnPlaces } from './csvColumns';
import { parseTime } from './parseTime';

type Role = keyof CsvColumnPlaces;

/** Names in use, best first, in small letters and digits only. */
const knownNames: Record<Role, readonly string[]> = {
  caseId: [
    'caseconceptname',
    'caseid',
    'case',
    'traceid',
    'trace',
    'casekey',
    'casenumber',
    'caseno',
    'caseidentifier',
    'processinstanceid',
    'instanceid',
    'orderid',
    'ticketid',
    'incidentid',
    'requestid',
    'executionid',
    'workflowid',
    'id',
  ],
  activity: [
    'activity',
    'activityname',
    'conceptname',
    'activityid',
    'task',
    'taskname',
    'step',
    'stepname',
    'event',
    'eventname',
    'eventtype',
    'action',
    'operation',
    'status',
    'name',
  ],
  timestamp: [
    'timestamp',
    'timetimestamp',
    'completetimestamp',
    'completiontime',
    'completedat',
    'completetime',
    'endtimestamp',
    'endtime',
    'endedat',
    'end',
    'complete',
    'eventtime',
    'datetime',
    'time',
    'date',
    'createdat',
    'ts',
  ],
  startTimestamp: [
    'starttimestamp',
    'timestarttimestamp',
    'starttime',
    'startedat',
    'startdate',
    'begintime',
    'begin',
    'start',
  ],
  lifecycle: ['lifecycletransition', 'lifecycle', 'transition', 'eventlifecycle', 'lifecyclestate'],
  resource: [
    'orgresource',
    'resource',
    'resourcename',
    'user',
    'username',
    'userid',
    'agent',
    'employee',
    'performer',
    'originator',
    'assignee',
    'role',
    'orgrole',
    'orggroup',
  ],
};

const roles: readonly Role[] = [
  'caseId',
  'activity',
  'timestamp',
  'startTimestamp',
  'lifecycle',
  'resource',
];

/**
 * Finds the columns of a log by their names, in the order of `knownNames`, and what is still missing by content: the
 * time is the first column whose cells are mostly times; case and activity are the first two of the others. A column
 * never has two roles.
 */
export function guessColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): CsvColumnPlaces {
  const places = {
    caseId: -1,
    activity: -1,
    timestamp: -1,
    startTimestamp: -1,
    lifecycle: -1,
    resource: -1,
  };
  const plain = header.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const isFree = (i: number) => !Object.values(places).includes(i);
  for (const role of roles) {
    for (const name of knownNames[role]) {
      const at = plain.findIndex((own, i) => own === name && isFree(i));
      if (at < 0) continue;
      places[role] = at;
      break;
    }
  }
  const free = header.map((_, i) => i).filter(isFree);
  if (places.timestamp < 0) {
    places.timestamp = free.find((i) => looksLikeTime(sample, i)) ?? -1;
    if (places.timestamp < 0 && places.startTimestamp >= 0) {
      // One time a row, whatever it is called, is the time of the event.
      places.timestamp = places.startTimestamp;
      places.startTimestamp = -1;
    }
  }
  for (const role of ['caseId', 'activity'] as const) {
    if (places[role] >= 0) continue;
    places[role] = header.findIndex((_, i) => isFree(i) && !looksLikeTime(sample, i));
  }
  return places;
}

/** Numbers alone do not count: a column of amounts would read as seconds since 1970. */
function looksLikeTime(sample: readonly (readonly string[])[], column: number): boolean {
  const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  const times = cells.filter((cell) => /\D/.test(cell.trim()) && !Number.isNaN(parseTime(cell)));
  return times.length > 0 && times.length >= cells.length / 2;
}
