import { Later } from '../../internal';
import type { DismissedInsight } from '../../insights';
import type { DecisionCardProps } from './decisions/DecisionCard';
import { decisionsPart, actingPart, predictionsPart } from './parts';
import { Section } from './Section';
import type { Decision, Prediction } from '../../model';
import type { InsightFormat } from './messages/panelMessages';

/** About what one takes while it is on its way. */
const decisionHeight = 8;
const predictionHeight = 8;

export interface LaterSectionsProps extends Omit<DecisionCardProps, 'decision' | 'format'> {
  readonly decisions: readonly Decision[];
  readonly predictions: readonly Prediction[];
  readonly dismissed: readonly DismissedInsight[];
  /** Without it nothing can be restored here. */
  readonly onRestore: ((each: DismissedInsight) => void) | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
}

/** What stands below the findings: decisions, predictions, and what was dismissed. */
export function LaterSections({
  decisions,
  predictions,
  dismissed,
  onRestore,
  headingLevel,
  now,
  format,
  ...card
}: LaterSectionsProps) {
  const { thresholds } = card;
  return (
    <>
      {decisions.length > 0 && (
        <Section title={format.text('decisions')} headingLevel={headingLevel}>
          <Later
            part={decisionsPart}
            height={`${decisionHeight * decisions.length}rem`}
            format={format}
          >
            {({ DecisionList }) => (
              <DecisionList
                {...card}
                decisions={decisions}
                headingLevel={headingLevel + 1}
                format={format}
              />
            )}
          </Later>
        </Section>
      )}
      {predictions.length > 0 && (
        <Section title={format.text('predictions')} headingLevel={headingLevel}>
          <Later
            part={predictionsPart}
            height={`${predictionHeight * predictions.length}rem`}
            format={format}
          >
            {({ PredictionList }) => (
              <PredictionList
                predictions={predictions}
                thresholds={thresholds}
                now={now}
                format={format}
              />
            )}
          </Later>
        </Section>
      )}
      {dismissed.length > 0 && (
        <Section
          title={format.text('dismissed', { count: dismissed.length })}
          headingLevel={headingLevel}
          isFolded
        >
          <Later part={actingPart} height="4rem" format={format}>
            {({ DismissedList }) => (
              <DismissedList dismissed={dismissed} format={format} onRestore={onRestore} />
            )}
          </Later>
        </Section>
      )}
    </>
  );
}
