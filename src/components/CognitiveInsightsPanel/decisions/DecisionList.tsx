import { useMoreTexts } from '../../../internal';
import type { Decision } from '../../../model';
import { DecisionCard, type DecisionCardProps } from './DecisionCard';
import { optionMessages } from '../messages/optionMessages';
import type { InsightFormat } from '../messages/panelMessages';

export interface DecisionListProps extends Omit<DecisionCardProps, 'decision' | 'format'> {
  readonly decisions: readonly Decision[];
  readonly format: InsightFormat;
}

/** What there is to decide, one card under the other. */
export function DecisionList({ decisions, format: panelFormat, ...card }: DecisionListProps) {
  const format = useMoreTexts(panelFormat, optionMessages);
  return decisions.map((decision, index) => (
    // Two of one service may share an id.
    <DecisionCard key={`${decision.id} ${index}`} {...card} decision={decision} format={format} />
  ));
}
