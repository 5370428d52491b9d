import { compareCodePoints } from '../discovery/compareCodePoints';
import { excerpt } from './excerpt';
import type { ImportResult } from './importResult';
import { createIssueList } from './issueList';
import { createLogBuilder } from './logBuilder';
import { createNumberColumn } from './numberColumn';
import { parseTime } from './parseTime';
import { readOcel, type Ocel } from './readOcel';

/**
 * Reads an object-centric log (OCEL 2.0 JSON, or 1.0) flattened to one type of object: each object of the type is a
 * case, with every event that is related to it; an event related to several objects stands in each of their cases, once
 * (van der Aalst 2019). Without `objectType`, the type that most events relate to, equal ones by name. Takes the parsed
 * JSON or its text; never throws.
 */
export function parseOcel(json: unknown, objectType?: string): ImportResult {
  const issues = createIssueList();
  const log = createLogBuilder();
  const times = createNumberColumn();
  const ocel = readOcel(json, issues);
  const type = objectType ?? mostRelated(ocel);
  if (objectType !== undefined && !ocel.objectTypes.includes(objectType)) {
    issues.add({
      line: null,
      path: '',
      code: 'unknown-value',
      message: `There are no objects of the type ${excerpt(objectType)}.`,
      dropped: false,
    });
  }
  for (const event of ocel.events) {
    const time = parseTime(event.time);
    if (Number.isNaN(time)) {
      issues.add({
        line: null,
        path: event.path,
        code: 'bad-time',
        message: `The event ${excerpt(event.id)} has no time that can be read (${excerpt(event.time)}); treated as missing.`,
        dropped: false,
      });
    }
    for (const object of event.objects) {
      if (ocel.typeOf.get(object) !== type) continue;
      const row = log.add(object, event.activity);
      times.set(row, time);
      for (const [name, value] of event.attributes) log.setAttribute(row, name, value);
    }
  }
  return { log: log.finish(times.finish(log.size())), issues: issues.finish() };
}

function mostRelated(ocel: Ocel): string | null {
  const counts = new Map<string, number>(ocel.objectTypes.map((type) => [type, 0]));
  for (const event of ocel.events) {
    const types = new Set(Array.from(event.objects, (object) => ocel.typeOf.get(object)));
    for (const type of types) {
      if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0]));
  return first?.[0] ?? null;
}
