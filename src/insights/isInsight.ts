import type { Insight } from '../model';

/** Whether a value can be shown as an insight at all: an object with an id. Everything else of it may be missing. */
export function isInsight(value: unknown): value is Insight {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    value.id !== ''
  );
}
