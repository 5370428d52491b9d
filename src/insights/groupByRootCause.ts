import type { Insight } from '../model';

/** A cause with what follows from it, or one insight that stands alone. */
export interface InsightGroup {
  /** The id of the cause or the key of the group; `null`: it stands alone. */
  readonly key: string | null;
  /** The insight that is the cause. `null`: only its id is known, or the group has none. */
  readonly cause: Insight | null;
  /** All others, in the order given. */
  readonly members: readonly Insight[];
}

/**
 * Groups insights by the cause that their source states: over `rootCauseId`, followed to its end, or else over
 * `groupKey`. No cause is ever guessed. Groups come in the order of their first insight and together hold each insight
 * once; in a circle of causes the smallest id is taken for the cause.
 */
export function groupByRootCause(insights: readonly Insight[]): InsightGroup[] {
  const byId = new Map(insights.map((insight) => [insight.id, insight]));
  const causes = new Set(insights.map(({ rootCauseId }) => rootCauseId));
  const ends = new Map<string, string>();

  const groups = new Map<string, Insight[]>();
  insights.forEach((insight, index) => {
    const { id, rootCauseId, groupKey } = insight;
    const isLinked = isKey(rootCauseId) || causes.has(id);
    // A prefix each, so that a cause, a group and a lone insight of the same name stay apart.
    const key = isLinked
      ? `cause:${causeOf(id, byId, ends)}`
      : isKey(groupKey)
        ? `group:${groupKey}`
        : `alone:${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [insight]);
    else group.push(insight);
  });

  return [...groups].map(([key, members]) => {
    if (key.startsWith('alone:')) return { key: null, cause: null, members };
    if (key.startsWith('group:')) return { key: key.slice(6), cause: null, members };
    const causeId = key.slice(6);
    const cause = members.find(({ id }) => id === causeId) ?? null;
    return { key: causeId, cause, members: members.filter((member) => member !== cause) };
  });
}

function isKey(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

/** The last id in a chain of causes; every id on the way remembers it, so all chains together cost O(n). */
function causeOf(
  id: string,
  byId: ReadonlyMap<string, Insight>,
  ends: Map<string, string>,
): string {
  const way: string[] = [];
  const onWay = new Map<string, number>();
  let at = id;
  let end = ends.get(at);
  while (end === undefined) {
    onWay.set(at, way.length);
    way.push(at);
    const next = byId.get(at)?.rootCauseId;
    if (!isKey(next)) {
      end = at;
    } else {
      const circle = onWay.get(next);
      end =
        circle === undefined
          ? ends.get(next)
          : way.slice(circle).reduce((smallest, member) => (member < smallest ? member : smallest));
      at = next;
    }
  }
  for (const passed of way) ends.set(passed, end);
  return end;
}
