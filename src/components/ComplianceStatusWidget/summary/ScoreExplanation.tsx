import { CircleHelp } from 'lucide-react';
import { Suspense } from 'react';
import { Skeleton } from '../../../internal/index';
import type { ComplianceView } from '../complianceView';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { ExplanationPart, ExplanationPopoverPart } from '../parts';
import { PressToOpen } from '../PressToOpen';
import * as S from './FrameworkCard.styles';
import type { FrameworkCardView } from './frameworkCardView';

export interface ScoreExplanationProps {
  readonly card: FrameworkCardView;
  readonly index: ComplianceView['index'];
  /** Shown where the card is, for those who cannot press a button: on paper, in an audit. */
  readonly isInline: boolean;
  readonly format: ComplianceFormat;
}

/** How a framework's score is made: behind a button, or in its place. */
export function ScoreExplanation({ card, index, isInline, format }: ScoreExplanationProps) {
  const explained = { card, index, format };
  if (isInline) {
    return (
      <Suspense fallback={<Skeleton $width="100%" $height="6rem" />}>
        <div>
          <ExplanationPart {...explained} />
        </div>
      </Suspense>
    );
  }
  const label = format.text('scoreExplain', { framework: card.label });
  const icon = <CircleHelp size={16} strokeWidth={1.5} aria-hidden />;
  return (
    <PressToOpen
      button={(props) => (
        <S.IconButton aria-label={label} {...props}>
          {icon}
        </S.IconButton>
      )}
    >
      {(direction) => (
        <ExplanationPopoverPart
          {...explained}
          label={label}
          direction={direction}
          trigger={<S.IconButton aria-label={label}>{icon}</S.IconButton>}
        />
      )}
    </PressToOpen>
  );
}
