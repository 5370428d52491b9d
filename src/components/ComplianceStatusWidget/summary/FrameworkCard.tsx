import { ChevronRight } from 'lucide';
import { useId } from 'react';
import { ForeignText, Icon, MetaText, SegmentedBar, StatusMark } from '../../../internal/index';
import * as S from './FrameworkCard.styles';
import { AgoText } from '../AgoText';
import { DueText } from '../DueText';
import type { FrameworkCardView } from './frameworkCardView';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { ComplianceView } from '../complianceView';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { ScoreExplanation } from './ScoreExplanation';

export interface FrameworkCardProps {
  readonly card: FrameworkCardView;
  /** Level of the card's title in the page's outline. */
  readonly headingLevel: number;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
  readonly view: ComplianceView;
  /** Whether how the score is made stands in the card, rather than behind a button. */
  readonly isExplained: boolean;
  readonly onEvent: ComplianceEventHandler | undefined;
  /** Asked for with the framework's id; without it the card leads nowhere. */
  readonly onShowControls: ((frameworkId: string) => void) | undefined;
}

/**
 * One framework: its name, status and score, how its controls fared, and its dates. One of which nothing is known is
 * two lines. Renders a `<li>`.
 */
export function FrameworkCard({
  card,
  headingLevel,
  now,
  format,
  view,
  isExplained,
  onEvent,
  onShowControls,
}: FrameworkCardProps) {
  const titleId = useId();
  const { score, status, controlCount } = card;
  const isKnown = score !== null || controlCount > 0;
  const Facts = isKnown ? S.FactsBelow : S.Facts;
  const mark = (
    <StatusMark shape={status.shape} tone={status.tone}>
      <ForeignText>{status.label}</ForeignText>
    </StatusMark>
  );
  const explanation = (
    <ScoreExplanation
      card={card}
      view={view}
      isInline={isExplained}
      now={now}
      format={format}
      onEvent={onEvent}
    />
  );
  return (
    <S.Card
      data-part="framework"
      data-framework={card.id}
      data-bare={card.isBare}
      aria-labelledby={titleId}
    >
      <S.CardHeader>
        <S.CardTitle as={`h${headingLevel}`} id={titleId}>
          <ForeignText>{card.name}</ForeignText>{' '}
          {card.region !== null && (
            <MetaText>
              <ForeignText>{card.region}</ForeignText>
            </MetaText>
          )}
        </S.CardTitle>
        {(score !== null || !isKnown) && <S.CardStatus>{mark}</S.CardStatus>}
      </S.CardHeader>

      {score === null && isKnown && <S.Headline>{mark}</S.Headline>}
      {score !== null && (
        <S.ScoreLine>
          <S.Figure
            role="meter"
            aria-label={format.text('score', { framework: card.label })}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={score.percent}
            aria-valuetext={score.spoken}
          >
            {score.text}
          </S.Figure>
          {score.band !== null && (
            <S.CardStatus>
              <StatusMark shape={score.band.shape} tone={score.band.tone}>
                <ForeignText>{score.band.label}</ForeignText>
              </StatusMark>
            </S.CardStatus>
          )}
          {score.aside !== null && (
            <MetaText>
              <bdi>{score.aside}</bdi>
            </MetaText>
          )}
          {!isExplained && explanation}
        </S.ScoreLine>
      )}

      {controlCount > 0 && (
        <S.Results>
          <SegmentedBar segments={card.counts} />
          <S.Legend>
            {card.counts.map(({ id, shape, tone, label, size }) => (
              <li key={id}>
                <StatusMark shape={shape} tone={tone}>
                  <bdi>{format.number(size)}</bdi> <ForeignText>{label}</ForeignText>
                </StatusMark>
              </li>
            ))}
          </S.Legend>
        </S.Results>
      )}
      {score?.mismatch != null && (
        <MetaText as="div">
          <bdi>{score.mismatch}</bdi>
        </MetaText>
      )}

      {score !== null && isExplained && explanation}

      <Facts>
        {isKnown && (
          <>
            <dt>{format.text('coverageTerm')}</dt>
            <dd>
              <bdi>{card.coverage}</bdi>
            </dd>
          </>
        )}
        {isKnown && card.assessedAt !== null && (
          <>
            <dt>{format.text('assessedAt')}</dt>
            <dd>
              <AgoText at={card.assessedAt} now={now} format={format} />
            </dd>
          </>
        )}
        <dt>{format.text('nextAudit')}</dt>
        <dd>
          <DueText at={card.nextAuditAt} now={now} format={format} />
        </dd>
        {card.nextDueAt !== null && (
          <>
            <dt>{format.text('nextDue')}</dt>
            <dd>
              <DueText at={card.nextDueAt} now={now} format={format} />
            </dd>
          </>
        )}
      </Facts>

      {controlCount > 0 && onShowControls !== undefined && (
        <S.CardLink
          aria-label={format.text('showControlsOf', {
            count: controlCount,
            framework: card.label,
          })}
          onClick={() => onShowControls(card.id)}
        >
          <bdi>{format.text('showControls', { count: controlCount })}</bdi>
          <Icon shape={ChevronRight} />
        </S.CardLink>
      )}
    </S.Card>
  );
}
