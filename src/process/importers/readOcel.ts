import { compareCodePoints } from '../discovery/compareCodePoints';
import { excerpt } from './excerpt';
import type { IssueList } from './issueList';

/** What flattening needs of an object-centric log. */
export interface Ocel {
  /** Sorted by name. */
  readonly objectTypes: readonly string[];
  readonly typeOf: ReadonlyMap<string, string>;
  readonly events: readonly OcelEvent[];
}

export interface OcelEvent {
  readonly id: string;
  /** JSON pointer. */
  readonly path: string;
  readonly activity: string;
  readonly time: string;
  /** The objects it is related to, each once. */
  readonly objects: ReadonlySet<string>;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

type Issues = Pick<IssueList, 'add'>;

/** Reads OCEL 2.0 JSON, or 1.0 with its `ocel:` keys; whatever does not fit is listed and left out. */
export function readOcel(json: unknown, issues: Issues): Ocel {
  const root = asRecord(typeof json === 'string' ? parseJson(json, issues) : json);
  if (!root) {
    report(issues, '', 'wrong-type', 'This is not an object-centric log in JSON', true);
    return { objectTypes: [], typeOf: new Map(), events: [] };
  }
  const isFirst = 'ocel:events' in root;
  const key = (name: string) => (isFirst ? `ocel:${name}` : name);
  const typeOf = new Map<string, string>();
  for (const { path, id, item } of listItems(root, key('objects'), issues)) {
    const type = asText(item[key('type')]);
    if (id === null || id === '' || type === null) {
      report(issues, path, 'missing', 'An object without an id or a type', true);
    } else if (typeOf.has(id)) {
      report(issues, path, 'duplicate', `An object ${excerpt(id)} came before`, true);
    } else typeOf.set(id, type);
  }

  const events: OcelEvent[] = [];
  const seen = new Set<string>();
  for (const { path, id, item } of listItems(root, key('events'), issues)) {
    const activity = asText(isFirst ? item['ocel:activity'] : item.type);
    if (activity === null || activity === '') {
      report(issues, path, 'missing', 'An event that names no activity', true);
      continue;
    }
    if (id !== null && id !== '' && seen.has(id)) {
      report(issues, path, 'duplicate', `An event ${excerpt(id)} came before`, true);
      continue;
    }
    seen.add(id ?? '');
    const objects = new Set<string>();
    for (const object of relatedObjects(isFirst ? item['ocel:omap'] : item.relationships)) {
      if (typeOf.has(object)) objects.add(object);
      else
        report(
          issues,
          path,
          'unknown-value',
          `The object ${excerpt(object)}, which the log does not list`,
          true,
        );
    }
    events.push({
      id: id ?? '',
      path,
      activity,
      time: asText(isFirst ? item['ocel:timestamp'] : item.time) ?? '',
      objects,
      attributes: readAttributes(isFirst ? item['ocel:vmap'] : item.attributes),
    });
  }
  return { objectTypes: [...new Set(typeOf.values())].sort(compareCodePoints), typeOf, events };
}

function report(
  issues: Issues,
  path: string,
  code: 'missing' | 'wrong-type' | 'unknown-value' | 'duplicate',
  what: string,
  dropped: boolean,
): void {
  issues.add({
    line: null,
    path,
    code,
    message: `${what}${dropped ? '; left out' : ''}.`,
    dropped,
  });
}

function parseJson(text: string, issues: Issues): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    report(issues, '', 'wrong-type', `Not JSON: ${String(error)}`, false);
    return null;
  }
}

interface Item {
  readonly path: string;
  readonly id: string | null;
  readonly item: Readonly<Record<string, unknown>>;
}

/** The items of a list (2.0: with an `id`) or of an object (1.0: the keys are the ids). */
function listItems(root: Readonly<Record<string, unknown>>, key: string, issues: Issues): Item[] {
  const source = root[key];
  const pairs: [string, unknown][] | null = Array.isArray(source)
    ? source.map((item, i): [string, unknown] => [String(i), item])
    : asRecord(source)
      ? Object.entries(asRecord(source) ?? {})
      : null;
  if (!pairs) {
    report(issues, `/${key}`, 'missing', `The log has no ${key}`, false);
    return [];
  }
  return pairs.flatMap(([name, value]) => {
    const path = `/${key}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const item = asRecord(value);
    if (item) return [{ path, item, id: Array.isArray(source) ? asText(item.id) : name }];
    report(issues, path, 'wrong-type', 'An item that is no object', true);
    return [];
  });
}

function relatedObjects(relations: unknown): string[] {
  if (!Array.isArray(relations)) return [];
  return relations.flatMap((relation: unknown) => {
    const object = asText(asRecord(relation)?.objectId ?? relation);
    return object === null ? [] : [object];
  });
}

function readAttributes(attributes: unknown): [string, string][] {
  const pairs: [unknown, unknown][] = Array.isArray(attributes)
    ? attributes.map((one: unknown) => [asRecord(one)?.name, asRecord(one)?.value])
    : Object.entries(asRecord(attributes) ?? {});
  return pairs.flatMap(([name, value]): [string, string][] => {
    const [key, text] = [asText(name), asText(value)];
    return key === null || text === null || text === '' ? [] : [[key, text]];
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
