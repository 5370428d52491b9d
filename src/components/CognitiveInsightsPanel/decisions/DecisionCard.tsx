import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { type ConfidenceThresholds, normalizeDecision, plainText } from '../../../insights';
import { Button, ForeignText, MetaText, StatusMark, textStyles } from '../../../internal';
import type { Decision } from '../../../model';
import { confidenceText } from '../feed/confidenceText';
import type { InsightActionHandler } from '../insightAction';
import type { OptionFormat } from '../messages/optionMessages';
import { OptionTable } from './OptionTable';

const Card = styled.article`
  border-block-start: 1px solid var(--aut-color-border-default);
  display: grid;
  gap: var(--aut-space-2);
  padding-block: var(--aut-space-3);
`;

const Question = styled.h3`
  ${textStyles.body}
  font-weight: var(--aut-font-weight-medium);
  margin: 0;
  overflow-wrap: anywhere;
`;

const Rationale = styled.p`
  ${textStyles.body}
  color: var(--aut-color-text-muted);
  margin: 0;
  overflow-wrap: anywhere;
`;

const Foot = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2) var(--aut-space-4);
  justify-content: space-between;
`;

export interface DecisionCardProps {
  readonly decision: Decision;
  readonly headingLevel: number;
  readonly thresholds: ConfidenceThresholds | undefined;
  readonly format: OptionFormat;
  readonly onAction: InsightActionHandler | undefined;
  /** What this person may do. */
  readonly permissions: ReadonlySet<string>;
  /** Decisions whose approver has agreed, by id. */
  readonly approvedIds: ReadonlySet<string>;
}

/** Something to decide: the question, why, how sure, and on demand the options side by side. Renders an `<article>`. */
export function DecisionCard({
  decision,
  headingLevel,
  thresholds,
  format,
  onAction,
  permissions,
  approvedIds,
}: DecisionCardProps) {
  const ids = { title: useId(), options: useId() };
  const [isOpen, setIsOpen] = useState(false);
  const normal = normalizeDecision(decision, format.text('decisionBaseline'));
  const decided = normal.options.find(({ id }) => id === normal.selectedId);
  const rationale = plainText(decision.rationale, 1_000).text;
  return (
    <Card aria-labelledby={ids.title} data-part="decision" data-decision={decision.id}>
      <Question as={`h${Math.min(headingLevel, 6)}`} id={ids.title}>
        <ForeignText>{plainText(decision.question, 300).text}</ForeignText>
      </Question>
      {rationale !== '' && (
        <Rationale>
          <ForeignText>{rationale}</ForeignText>
        </Rationale>
      )}
      {decided !== undefined && (
        <StatusMark shape="check" tone="success">
          <ForeignText>
            {format.text('decidedAs', { option: plainText(decided.label, 120).text })}
          </ForeignText>
        </StatusMark>
      )}
      <Foot>
        <MetaText>
          <ForeignText>{confidenceText(decision.confidence, thresholds, format)}</ForeignText>
          {decision.dueAt !== null && (
            <>
              {' · '}
              {format.text('dueAt')} {format.dateTime(decision.dueAt)}
            </>
          )}
        </MetaText>
        <Button
          aria-expanded={isOpen}
          aria-controls={isOpen ? ids.options : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {format.text('compareOptions', { count: normal.options.length })}
        </Button>
      </Foot>
      {isOpen && (
        <div id={ids.options}>
          <OptionTable
            decision={normal}
            format={format}
            onAction={onAction}
            permissions={permissions}
            isApproved={approvedIds.has(decision.id)}
          />
        </div>
      )}
    </Card>
  );
}
