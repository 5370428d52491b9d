import { readOcel } from './readOcel';

/** The types of object in an object-centric log, sorted by name: what `parseOcel` can be asked for. */
export function findObjectTypes(json: unknown): readonly string[] {
  return readOcel(json, { add: () => undefined }).objectTypes;
}
