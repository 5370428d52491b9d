import type { RefObject } from 'react';
import { previewDismissal } from '../../../insights';
import type { Insight } from '../../../model';
import type { CardActs } from './cardActs';
import { focusBeside } from './focusBeside';

export interface CardActsInput extends Pick<CardActs, 'act' | 'undo' | 'takeBack'> {
  readonly content: RefObject<HTMLElement | null>;
  /** Every finding that a dismissal could hide. */
  readonly visible: readonly Insight[];
}

/** What a card may ask its panel for. */
export function createCardActs({ content, visible, ...acts }: CardActsInput): CardActs {
  return {
    ...acts,
    actAndLeave: (insight, intent, alsoHidden) => {
      focusBeside(content.current, insight.id);
      acts.act(insight, intent, alsoHidden);
    },
    countHidden: (insight, scope) => previewDismissal(visible, insight, scope).length,
  };
}
