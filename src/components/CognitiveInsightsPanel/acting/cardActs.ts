import type { InsightIntent } from '../../../insights';
import type { Insight } from '../../../model';

/** What a card may ask its panel for. Keep the object between renders. */
export interface CardActs {
  readonly act: (insight: Insight, intent: InsightIntent, alsoHidden?: number) => void;
  /** The act of which the card goes: the focus moves on before it does. */
  readonly actAndLeave: (insight: Insight, intent: InsightIntent, alsoHidden?: number) => void;
  readonly undo: () => void;
  /** Takes one earlier act back. */
  readonly takeBack: (insight: Insight, opId: string) => void;
  /** How many findings a dismissal would hide, that one among them. */
  readonly countHidden: (insight: Insight, scope: 'similar' | 'kind' | 'source') => number;
}

/** What opens at the foot of a card. */
export type CardMenu = 'dismiss' | 'snooze';
