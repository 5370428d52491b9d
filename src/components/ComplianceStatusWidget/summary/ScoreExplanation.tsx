import { CircleQuestionMark } from 'lucide';
import { Icon, LaterAnywhere, Skeleton } from '../../../internal/index';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { ComplianceView } from '../complianceView';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { explanationPart } from '../parts';
import { PressToOpen } from '../PressToOpen';
import * as S from './FrameworkCard.styles';
import type { FrameworkCardView } from './frameworkCardView';

export interface ScoreExplanationProps {
  readonly card: FrameworkCardView;
  readonly view: ComplianceView;
  /** Shown where the card is, for those who cannot press a button: on paper, in an audit. */
  readonly isInline: boolean;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
  readonly onEvent: ComplianceEventHandler | undefined;
}

/** How a framework's score is made: behind a button, or in its place. */
export function ScoreExplanation({ isInline, onEvent, ...explained }: ScoreExplanationProps) {
  const { card, format } = explained;
  if (isInline) {
    return (
      <LaterAnywhere
        part={explanationPart}
        pending={<Skeleton $width="100%" $height="6rem" />}
        format={format}
      >
        {({ Explanation }) => (
          <div>
            <Explanation {...explained} />
          </div>
        )}
      </LaterAnywhere>
    );
  }
  const label = format.text('scoreExplain', { framework: card.label });
  const icon = <Icon shape={CircleQuestionMark} />;
  return (
    <PressToOpen
      part={explanationPart}
      format={format}
      onPress={() => onEvent?.({ type: 'score.explained', frameworkId: card.id })}
      button={(props) => (
        <S.IconButton aria-label={label} {...props}>
          {icon}
        </S.IconButton>
      )}
    >
      {({ ExplanationPopover }, direction) => (
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
