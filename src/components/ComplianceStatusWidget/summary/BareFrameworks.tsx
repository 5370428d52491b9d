import { ChevronDown } from 'lucide';
import { type ReactNode, useId, useState } from 'react';
import { ForeignText, Icon, StatusMark } from '../../../internal/index';
import type { FrameworkCardView } from './frameworkCardView';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { Cards } from './FrameworkCard.styles';
import * as S from './BareFrameworks.styles';

export interface BareFrameworksProps {
  /** At least one. */
  readonly cards: readonly FrameworkCardView[];
  readonly isOpenAtFirst: boolean;
  readonly format: ComplianceFormat;
  readonly renderCard: (card: FrameworkCardView) => ReactNode;
}

/** How many frameworks nobody assessed, and which; a button opens their cards. */
export function BareFrameworks({ cards, isOpenAtFirst, format, renderCard }: BareFrameworksProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const label = format.text('frameworksUnassessed', { count: cards.length });
  return (
    <>
      <S.Fold data-open={isOpen}>
        <S.Toggle
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <StatusMark shape="dashed" tone="neutral">
            {label}
          </StatusMark>
        </S.Toggle>
        <S.Names>
          {!isOpen && <ForeignText>{cards.map((card) => card.label).join(' · ')}</ForeignText>}
        </S.Names>
        <Icon shape={ChevronDown} />
      </S.Fold>
      {isOpen && (
        <Cards id={id} aria-label={label}>
          {cards.map(renderCard)}
        </Cards>
      )}
    </>
  );
}
