import { SaxesParser } from 'saxes';
import { guardAmpersands } from './bareAmpersands';
import { excerpt } from './excerpt';
import type { ImportResult } from './importResult';
import { createIssueList } from './issueList';
import { createLogBuilder } from './logBuilder';
import { createNumberColumn } from './numberColumn';
import { parseTime } from './parseTime';
import { readClassifierKeys } from './readClassifierKeys';
import { createXesKeys } from './xesKeys';

/** What of an XES log names its activities. */
export interface XesOptions {
  /**
   * The name of a classifier of the log: its keys' values, joined by `+`, are the activity.
   * @default the attribute `concept:name`
   */
  readonly classifier?: string | undefined;
}

/** Reads an XES log that comes in parts, so that a worker can tell how far it is between them. */
export interface XesParser {
  /** Takes the next part of the text and gives the number of events so far. A part may end anywhere. */
  readonly push: (chunk: string) => number;
  readonly finish: () => ImportResult;
}

/** Attributes of an event or a trace by key; those inside others as `outer/inner`. */
type Attributes = Map<string, string>;

interface TraceEvent {
  readonly line: number;
  readonly attributes: Attributes;
}

const attributeTags = new Set([
  'string',
  'date',
  'int',
  'float',
  'boolean',
  'id',
  'list',
  'container',
]);
const ownKeys = new Set([
  'concept:name',
  'time:timestamp',
  'start_timestamp',
  'lifecycle:transition',
  'org:resource',
]);
/** Attributes inside others have all outer keys in their names: without an end, a small file would fill the memory. */
const deepest = 100;
const bareAmpersand = '_bare-ampersand';

/** Reads like `parseXes`, in parts. Cost: linear. */
export function createXesParser(options: XesOptions = {}): XesParser {
  const issues = createIssueList();
  const log = createLogBuilder();
  const times = createNumberColumn();
  const starts = createNumberColumn();
  const keys = createXesKeys();
  const seenCases = new Set<string>();
  const xml = new SaxesParser({ xmlns: true });
  const ampersands = guardAmpersands(bareAmpersand);
  // Without a prototype, `&constructor;` is no entity.
  xml.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  });
  Object.defineProperty(xml.ENTITIES, bareAmpersand, {
    get: () => {
      reportXml('an & that begins no reference; read as a character');
      return '&';
    },
  });

  let activityKeys: readonly string[] = ['concept:name'];
  let hasClassifier = options.classifier === undefined;
  let namespace: string | null = null;
  /** Open elements, from the root; a `null` is one that says nothing about events, as all that is inside it. */
  const open: (string | null)[] = [];
  /** Keys of the attributes that are open. */
  const path: string[] = [];
  let traces = 0;
  let traceAttributes: Attributes = new Map();
  let traceEvents: TraceEvent[] = [];
  let event: TraceEvent | null = null;

  const openTrace = () => {
    traces++;
    traceAttributes = new Map();
    traceEvents = [];
  };

  const closeTrace = () => {
    const line = xml.line;
    const name = traceAttributes.get('concept:name');
    let caseId = name ?? '';
    // A trace without a name is none of the cases that have one.
    for (let i = 1; caseId === '' || (caseId !== name && seenCases.has(caseId)); i++) {
      caseId = i === 1 ? `Trace ${traces}` : `Trace ${traces} (${i})`;
    }
    if (caseId !== name) {
      issues.add({
        line,
        path: 'concept:name',
        code: 'missing',
        message: `Trace ${traces} has no name; called ${excerpt(caseId)}.`,
        dropped: false,
      });
    } else if (seenCases.has(caseId)) {
      issues.add({
        line,
        path: 'concept:name',
        code: 'duplicate',
        message: `A trace called ${excerpt(caseId)} came before; taken as the same case.`,
        dropped: false,
      });
    }
    seenCases.add(caseId);
    for (const own of traceEvents) takeEvent(caseId, own);
    traceEvents = [];
  };

  const takeEvent = (caseId: string, { line, attributes }: TraceEvent) => {
    const parts = activityKeys
      .map((key) => attributes.get(key) ?? '')
      .filter((part) => part !== '');
    if (parts.length === 0) {
      issues.add({
        line,
        path: activityKeys.join(' '),
        code: 'missing',
        message: 'An event that names no activity; left out.',
        dropped: true,
      });
      return;
    }
    const row = log.add(caseId, parts.join('+'));
    times.set(row, readTime(attributes, 'time:timestamp', line));
    starts.set(row, readTime(attributes, 'start_timestamp', line));
    const step = attributes.get('lifecycle:transition') ?? '';
    if (step !== '') log.setLifecycle(row, step);
    const resource = attributes.get('org:resource') ?? '';
    if (resource !== '') log.setResource(row, resource);
    for (const [key, value] of attributes) if (!ownKeys.has(key)) log.setAttribute(row, key, value);
    for (const [key, value] of traceAttributes) {
      if (key !== 'concept:name') log.setAttribute(row, `case:${key}`, value);
    }
  };

  const readTime = (attributes: Attributes, key: string, line: number): number => {
    const text = attributes.get(key) ?? '';
    const time = text.trim() === '' ? NaN : parseTime(text);
    if (Number.isNaN(time) && text.trim() !== '') {
      issues.add({
        line,
        path: key,
        code: 'bad-time',
        message: `No time that can be read (${excerpt(text)}); treated as missing.`,
        dropped: false,
      });
    }
    return time;
  };

  const openAttribute = (key: string, value: string) => {
    path.push(keys.toStandard(key));
    const attributes = event ? event.attributes : open.includes('trace') ? traceAttributes : null;
    if (path.length > deepest) {
      issues.add({
        line: xml.line,
        path: path[0] ?? '',
        code: 'out-of-range',
        message: `An attribute inside ${path.length - 1} others; left out.`,
        dropped: false,
      });
      return;
    }
    const full = path.join('/');
    if (attributes && value !== '' && !attributes.has(full)) attributes.set(full, value);
  };

  xml.on('opentag', ({ local, uri, attributes }) => {
    const parent = open[open.length - 1];
    const value = (name: string) => attributes[name]?.value ?? '';
    namespace ??= uri;
    let tag: string | null = null;
    if (open.length === 0) tag = 'log';
    else if (parent === null || uri !== namespace) tag = null;
    else if (local === 'trace' && parent === 'log') {
      tag = 'trace';
      openTrace();
    } else if (local === 'event' && (parent === 'trace' || parent === 'log')) {
      tag = 'event';
      event = { line: xml.line, attributes: new Map() };
    } else if (local === 'values' && parent === 'attribute') {
      // The list's values are its attributes; the element itself has no key.
      tag = 'values';
    } else if (attributeTags.has(local) && parent !== 'log') {
      tag = 'attribute';
      openAttribute(value('key'), value('value'));
    } else if (local === 'extension') keys.declare(value('prefix'), value('uri'));
    else if (local === 'classifier' && value('name') === options.classifier) {
      activityKeys = readClassifierKeys(value('keys')).map(keys.toStandard);
      hasClassifier = true;
    }
    open.push(tag);
  });

  xml.on('closetag', () => {
    const tag = open.pop();
    if (tag === 'attribute') path.pop();
    else if (tag === 'trace') closeTrace();
    else if (tag === 'event' && event) {
      if (open.includes('trace')) traceEvents.push(event);
      else {
        issues.add({
          line: event.line,
          path: '',
          code: 'missing',
          message: 'An event that belongs to no trace; left out.',
          dropped: true,
        });
      }
      event = null;
    }
  });

  const reportXml = (fault: string) =>
    issues.add({
      line: xml.line,
      path: '',
      code: 'wrong-type',
      message: `The XML is not well formed: ${fault}.`,
      dropped: false,
    });
  xml.on('error', ({ message }) => reportXml(message.replace(/\.$/, '')));

  return {
    push: (chunk) => {
      xml.write(ampersands.push(chunk));
      return log.size();
    },
    finish: () => {
      xml.write(ampersands.finish());
      xml.close();
      if (open.includes('trace')) closeTrace();
      if (!hasClassifier) {
        issues.add({
          line: null,
          path: 'classifier',
          code: 'unknown-value',
          message: `The log has no classifier ${excerpt(options.classifier ?? '')}; concept:name is taken.`,
          dropped: false,
        });
      }
      const size = log.size();
      return { log: log.finish(times.finish(size), starts.finish(size)), issues: issues.finish() };
    },
  };
}
