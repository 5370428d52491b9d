import { CircleHelp } from 'lucide-react';
import { Popover } from '../../internal';
import * as S from './FrameworkCard.styles';
import type { FrameworkCardView } from './frameworkCardView';
import type { ComplianceFormat } from './messages';

export interface ScoreExplanationProps {
  readonly card: FrameworkCardView;
  readonly format: ComplianceFormat;
}

/** A button that says how a framework's score is made, in sentences. */
export function ScoreExplanation({ card, format }: ScoreExplanationProps) {
  const label = format.text('scoreExplain', { framework: card.label });
  return (
    <Popover
      label={label}
      trigger={
        <S.IconButton aria-label={label}>
          <CircleHelp size={16} strokeWidth={1.5} aria-hidden />
        </S.IconButton>
      }
    >
      <S.ExplanationTitle>{format.text('scoreExplainTitle')}</S.ExplanationTitle>
      <S.Explanation>
        {card.explanation.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </S.Explanation>
    </Popover>
  );
}
