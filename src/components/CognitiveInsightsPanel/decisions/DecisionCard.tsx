import { useId, useState } from 'react';
import { styled } from 'styled-components';
import {
  type ConfidenceThresholds,
  isMachineMade,
  normalizeDecision,
  plainText,
} from '../../../insights';
import { Button, ForeignText, MetaText, StatusMark, textStyles } from '../../../internal';
import type { Decision } from '../../../model';
import { AIBadge } from '../feed/AIBadge';
import { confidenceText } from '../feed/confidenceText';
import type { InsightActionHandler } from '../insightAction';
import type { InsightEventHandler } from '../insightEvent';
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

const Head = styled.header`
  align-items: baseline;
  display: flex;
  gap: var(--aut-space-2);
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
  readonly onEvent: InsightEventHandler | undefined;
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
  onEvent,
  permissions,
  approvedIds,
}: DecisionCardProps) {
  const ids = { title: useId(), options: useId() };
  const [isOpen, setIsOpen] = useState(false);
  const normal = normalizeDecision(decision, format.text('decisionBaseline'));
  const decided = normal.options.find(({ id }) => id === normal.selectedId);
  const isAI = isMachineMade(decision.provenance) === true;
  const rationale = plainText(decision.rationale, 1_000).text;
  return (
    <Card
      aria-labelledby={ids.title}
      data-part="decision"
      data-decision={decision.id}
      data-ai-generated={isAI || undefined}
      data-ai-model={isAI ? (decision.provenance?.source ?? undefined) : undefined}
    >
      <Head>
        <Question as={`h${Math.min(headingLevel, 6)}`} id={ids.title}>
          <ForeignText>{plainText(decision.question, 300).text}</ForeignText>
        </Question>
        {isAI && <AIBadge provenance={decision.provenance} format={format} />}
      </Head>
      {rationale !== '' && (
        <Rationale>
          <ForeignText>{rationale}</ForeignText>
        </Rationale>
      )}
      {decided !== undefined && (
        <StatusMark shape="check" tone="success">
          <ForeignText>{decidedText(decision, decided.label, format)}</ForeignText>
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
            onEvent={onEvent}
            permissions={permissions}
            isApproved={approvedIds.has(decision.id)}
          />
        </div>
      )}
    </Card>
  );
}

/** What was decided, and so far as its source says, by whom and when. */
function decidedText({ decided }: Decision, label: string, format: OptionFormat): string {
  const person = plainText(decided?.by, 80).text;
  const at = decided?.at ?? null;
  return [
    format.text('decidedAs', { option: plainText(label, 120).text }),
    ...(person === '' ? [] : [format.text('decidedBy', { person })]),
    ...(at === null ? [] : [format.dateTime(at)]),
  ].join(' · ');
}
