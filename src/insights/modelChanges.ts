import type { Insight } from '../model';
import { compareVersions } from './compareVersions';

/** A model that answers in another version than it did at the poll before. */
export interface ModelChange {
  /** Name of the model, as in `Provenance`. */
  readonly source: string;
  /** The version before. */
  readonly from: string;
  /** The version now. */
  readonly to: string;
}

/**
 * Which models changed their version between two polls, each once, by name. A model that is new or gone has not
 * changed; of several versions in one poll the newest counts.
 */
export function modelChanges(before: readonly Insight[], after: readonly Insight[]): ModelChange[] {
  const then = versionsOf(before);
  const now = versionsOf(after);
  return [...now]
    .flatMap(([source, to]) => {
      const from = then.get(source);
      return from === undefined || from === to ? [] : { source, from, to };
    })
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

function versionsOf(insights: readonly Insight[]): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const { provenance } of insights) {
    const source = provenance?.source ?? null;
    const version = provenance?.modelVersion ?? null;
    if (source === null || version === null) continue;
    const known = versions.get(source);
    if (known === undefined || compareVersions(version, known) > 0) versions.set(source, version);
  }
  return versions;
}
