import { useState } from 'react';
import { type ModelChange, modelChanges } from '../../../insights';
import type { Insight } from '../../../model';

/** The models whose version changed since they were last seen, until they are dismissed. */
export function useModelChanges(
  insights: readonly Insight[],
): readonly [changes: readonly ModelChange[], dismiss: () => void] {
  const [seen, setSeen] = useState(insights);
  const [changes, setChanges] = useState<readonly ModelChange[]>([]);
  // An answer without insights says nothing of the models.
  if (seen !== insights && insights.length > 0) {
    const found = modelChanges(seen, insights);
    setSeen(insights);
    if (found.length > 0) setChanges(found);
  }
  return [changes, () => setChanges([])];
}
