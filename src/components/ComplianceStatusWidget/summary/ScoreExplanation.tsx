import { CircleHelp } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../internal/index';
import type { ComplianceView } from '../complianceView';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { PressToOpen } from '../PressToOpen';
import type { Words } from '../words';
import * as S from './FrameworkCard.styles';
import type { FrameworkCardView } from './frameworkCardView';

const Explanation = lazy(async () => ({
  default: (await import('./lazyExplanation')).Explanation,
}));
const ExplanationPopover = lazy(async () => ({
  default: (await import('./lazyExplanation')).ExplanationPopover,
}));

export interface ScoreExplanationProps {
  readonly card: FrameworkCardView;
  readonly index: ComplianceView['index'];
  /** Shown where the card is, for those who cannot press a button: on paper, in an audit. */
  readonly isInline: boolean;
  readonly words: Words;
  readonly format: ComplianceFormat;
}

/** How a framework's score is made: behind a button, or in its place. */
export function ScoreExplanation({ card, index, isInline, words, format }: ScoreExplanationProps) {
  const explained = { card, index, words };
  if (isInline) {
    return (
      <Suspense fallback={<Skeleton $width="100%" $height="6rem" />}>
        <Explanation {...explained} />
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
        <ExplanationPopover
          {...explained}
          label={label}
          direction={direction}
          trigger={<S.IconButton aria-label={label}>{icon}</S.IconButton>}
        />
      )}
    </PressToOpen>
  );
}
