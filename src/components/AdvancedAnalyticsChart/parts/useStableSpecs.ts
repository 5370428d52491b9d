import { useState } from 'react';

/**
 * The specs of the render before, as long as these say the same. An app writes them in place, and figures are not to
 * be read anew for a list that only looks new.
 */
export function useStableSpecs<Spec extends object>(specs: readonly Spec[]): readonly Spec[] {
  const [kept, setKept] = useState(specs);
  if (kept === specs || isSame(kept, specs)) return kept;
  setKept(specs);
  return specs;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b) || a instanceof Date || b instanceof Date) return false;
  const [one, other] = [Object.entries(a), Object.entries(b)];
  if (one.length !== other.length) return false;
  const values = new Map(other);
  return one.every(([key, value]) => values.has(key) && isSame(value, values.get(key)));
}
