import {
  emptyMemory,
  maxMemoryRecords,
  type InsightMemory,
  type MemoryRecord,
} from './insightMemory';
import { isRatio } from './isRatio';
import { readIntent } from './readIntent';
import { fieldsOf, isStoredValue, isText, isTime, optional, type Fields } from './readStored';
import { memoryFormat } from './serializeMemory';

/** What could be read of a stored memory, and what could not. */
export interface ParsedMemory {
  readonly memory: InsightMemory;
  /** Records that could not be read and are left out. */
  readonly rejected: number;
  /** The text as a whole could not be read; the memory is empty. */
  readonly isUnreadable: boolean;
}

/** Storage is shared with other code and other tabs: a text of this size is not one that we wrote. */
const maxTextLength = 20_000_000;

/**
 * Reads a memory from a storage that anybody may have written to. Each record is checked field by field and copied; one
 * that does not fit costs itself alone. Nothing throws.
 *
 * @param text What the storage gave; `null` when it had nothing, which is an empty memory and no fault.
 */
export function parseMemory(text: unknown): ParsedMemory {
  if (text === null || text === undefined || text === '') {
    return { memory: emptyMemory, rejected: 0, isUnreadable: false };
  }
  const stored = parse(text);
  const given = stored?.format === memoryFormat ? stored.records : null;
  if (!Array.isArray(given)) return { memory: emptyMemory, rejected: 0, isUnreadable: true };

  const known = new Set<string>();
  const records = given.slice(-maxMemoryRecords).flatMap((value: unknown) => {
    const record = readRecord(value);
    if (record === null || known.has(record.opId)) return [];
    known.add(record.opId);
    return record;
  });
  return { memory: { records }, rejected: given.length - records.length, isUnreadable: false };
}

function parse(text: unknown): Fields | null {
  if (typeof text !== 'string' || text.length > maxTextLength) return null;
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function readRecord(value: unknown): MemoryRecord | null {
  const fields = fieldsOf(value);
  const about = fieldsOf(fields?.about);
  const intent = readIntent(fields?.intent);
  if (fields === null || about === null || intent === null) return null;
  const { opId, at, by } = fields;
  const { fingerprint, similarity, kind, source, severity, impactRatio, evidence, sourceValue } =
    about;
  const isWhole =
    isText(opId) &&
    isTime(at) &&
    isText(fingerprint) &&
    isText(similarity) &&
    isText(kind) &&
    isText(evidence);
  if (!isWhole) return null;
  return {
    opId,
    at,
    by: isText(by) ? by : null,
    intent,
    about: {
      fingerprint,
      similarity,
      kind,
      evidence,
      source: isText(source) ? source : null,
      severity: isText(severity) ? severity : null,
      impactRatio: isRatio(impactRatio) ? impactRatio : null,
      ...optional('sourceValue', isStoredValue(sourceValue) ? sourceValue : undefined),
    },
  };
}
