import { LaterAnywhere } from '../../../internal/index';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { ComplianceView } from '../complianceView';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { BareFrameworks } from './BareFrameworks';
import { foldBare } from './foldBare';
import { FrameworkCard } from './FrameworkCard';
import type { FrameworkCardView } from './frameworkCardView';
import { sectionsPart } from '../parts';
import { Cards } from './FrameworkCard.styles';

export interface SummaryViewProps {
  readonly view: ComplianceView;
  /** Level of the cards' titles in the page's outline. */
  readonly headingLevel: number;
  /** Whether how each score is made stands in its card. */
  readonly isExplained: boolean;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
  readonly onEvent: ComplianceEventHandler | undefined;
  readonly onShowControls: ((frameworkId: string) => void) | undefined;
}

/**
 * A card for each framework (one line for those of which nothing is known, when they are many), and below them the
 * trend and governance when there is something of them.
 */
export function SummaryView({
  view,
  headingLevel,
  isExplained,
  now,
  format,
  onEvent,
  onShowControls,
}: SummaryViewProps) {
  const { data } = view;
  const { trend = [] } = data;
  const hasGovernance =
    data.policies.length > 0 ||
    data.recommendations.length > 0 ||
    data.violations.some(({ controlId }) => controlId === null);
  const { shown, folded } = foldBare(view.cards, now, format.timeZone);
  const cardOf = (card: FrameworkCardView) => (
    <FrameworkCard
      key={card.id}
      card={card}
      headingLevel={headingLevel}
      now={now}
      format={format}
      view={view}
      isExplained={isExplained}
      onEvent={onEvent}
      onShowControls={onShowControls}
    />
  );
  return (
    <>
      {shown.length > 0 && (
        <Cards aria-label={format.text('frameworks')}>{shown.map(cardOf)}</Cards>
      )}
      {folded.length > 0 && (
        <BareFrameworks
          cards={folded}
          isOpenAtFirst={isExplained || shown.length === 0}
          format={format}
          renderCard={cardOf}
        />
      )}
      {trend.length > 0 && (
        <LaterAnywhere part={sectionsPart} format={format}>
          {({ TrendSection }) => (
            <TrendSection trend={trend} headingLevel={headingLevel} now={now} format={format} />
          )}
        </LaterAnywhere>
      )}
      {hasGovernance && (
        <LaterAnywhere part={sectionsPart} format={format}>
          {({ GovernanceSection }) => (
            <GovernanceSection data={data} headingLevel={headingLevel} format={format} />
          )}
        </LaterAnywhere>
      )}
    </>
  );
}
