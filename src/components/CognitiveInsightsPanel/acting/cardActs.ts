import type { LucideIcon } from 'lucide-react';
import type { InsightIntent } from '../../../insights';
import type { Insight } from '../../../model';
import type { InsightFormat } from '../messages/panelMessages';

/** What a card may ask its panel for. Keep the object between renders. */
export interface CardActs {
  readonly act: (insight: Insight, intent: InsightIntent, alsoHidden?: number) => void;
  /** The act of which the card goes: the focus moves on before it does. */
  readonly actAndLeave: (insight: Insight, intent: InsightIntent, alsoHidden?: number) => void;
  readonly undo: () => void;
  /** Takes one earlier act back. */
  readonly takeBack: (insight: Insight, opId: string) => void;
  readonly showKeys: () => void;
  /** How many findings a dismissal would hide, that one among them. */
  readonly countHidden: (insight: Insight, scope: 'similar' | 'kind' | 'source') => number;
}

/** What the buttons at the foot of a card take. */
export interface CardMenuProps {
  readonly insight: Insight;
  /** As it is shown. */
  readonly title: string;
  /** Epoch milliseconds (UTC); `null`: not known yet. */
  readonly now: number | null;
  readonly format: InsightFormat;
  readonly acts: CardActs;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly icon: LucideIcon;
}
