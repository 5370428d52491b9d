import { fingerprintInsight } from '../../../insights';
import type { FeedItem } from '../insightsView';

/** Which card stands for a finding: the key that React keeps it by. */
export interface CardNames {
  readonly items: readonly FeedItem[];
  readonly keys: readonly string[];
}

/**
 * Names the card of each finding. It stays the same when a service gives the finding a new id, or words anew what has
 * its id: whoever has it open, or the focus in it, keeps it. No two cards share a name. Cost: linear.
 */
export function nameCards(items: readonly FeedItem[], before: CardNames): CardNames {
  const known = new Map<string, string>();
  before.items.forEach((item, index) => {
    const key = before.keys[index] ?? '';
    for (const name of namesOf(item)) known.set(name, key);
  });
  const taken = new Set<string>();
  const keys: string[] = [];
  // What a finding says before its id, which may stand for another finding this time.
  for (const place of [0, 1] as const) {
    items.forEach((item, index) => {
      const key = known.get(namesOf(item)[place]);
      if (keys[index] !== undefined || key === undefined || taken.has(key)) return;
      keys[index] = key;
      taken.add(key);
    });
  }
  items.forEach((item, index) => {
    if (keys[index] !== undefined) return;
    let [key] = namesOf(item);
    while (taken.has(key)) key += '’';
    keys[index] = key;
    taken.add(key);
  });
  return { items, keys };
}

function namesOf({ insight }: FeedItem): readonly [print: string, id: string] {
  return [`print ${fingerprintInsight(insight)}`, `id ${insight.id}`];
}
