import type { InsightMemory } from './insightMemory';

/** The form of the text; another one is read as nothing. */
export const memoryFormat = 1;

/** A memory as text for any storage. `parseMemory` gives it back unchanged. */
export function serializeMemory(memory: InsightMemory): string {
  return JSON.stringify({ format: memoryFormat, records: memory.records });
}
