import { ForeignText, MutedText } from '../../../internal/index';
import { displayPercent } from '../../../compliance/index';
import type { ComplianceControl } from '../../../model/index';
import { AgoText } from '../AgoText';
import { severityName } from '../drawRecord';
import { DueText } from '../DueText';
import type { DetailFormat } from '../messages/detailMessages';
import * as S from './detail.styles';

const finders = {
  automated: 'byAutomated',
  manual: 'byManual',
  attested: 'byAttested',
  inherited: 'byInherited',
  ai_suggested: 'byAiSuggested',
} as const;

const workStates = {
  to_do: 'workToDo',
  in_progress: 'workInProgress',
  in_review: 'workInReview',
  done: 'workDone',
} as const;

export interface ControlFactsProps {
  readonly control: ComplianceControl;
  /** The first audit of the frameworks that it supports, in epoch milliseconds (UTC); `null`: not stated. */
  readonly nextAuditAt: number | null;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: DetailFormat;
}

/** Who answers for a control, until when, and who found its result when. Renders a `<dl>`. */
export function ControlFacts({ control, nextAuditAt, now, format }: ControlFactsProps) {
  const { owner, dueAt, severity, assessedAt, assessedBy, ratio, workflow } = control;
  const notStated = <MutedText>{format.text('notStated')}</MutedText>;
  return (
    <S.Facts>
      <dt>{format.text('factOwner')}</dt>
      <dd>{owner === null ? notStated : <ForeignText>{owner}</ForeignText>}</dd>
      <dt>{format.text('factDue')}</dt>
      <dd>
        <DueText at={dueAt} now={now} format={format} />
      </dd>
      <dt>{format.text('nextAudit')}</dt>
      <dd>
        <DueText at={nextAuditAt} now={now} format={format} />
      </dd>
      <dt>{format.text('assessedAt')}</dt>
      <dd>
        {assessedAt === null ? notStated : <AgoText at={assessedAt} now={now} format={format} />}
      </dd>
      {assessedBy != null && (
        <>
          <dt>{format.text('factAssessedBy')}</dt>
          <dd>
            <ForeignText>
              {Object.hasOwn(finders, assessedBy)
                ? format.text(finders[assessedBy as keyof typeof finders])
                : assessedBy}
            </ForeignText>
          </dd>
        </>
      )}
      {workflow != null && (
        <>
          <dt>{format.text('factWorkflow')}</dt>
          <dd>
            <ForeignText>
              {Object.hasOwn(workStates, workflow)
                ? format.text(workStates[workflow as keyof typeof workStates])
                : workflow}
            </ForeignText>
          </dd>
        </>
      )}
      {severity !== null && (
        <>
          <dt>{format.text('factSeverity')}</dt>
          <dd>
            <ForeignText>{severityName(severity, format)}</ForeignText>
          </dd>
        </>
      )}
      {ratio !== null && ratio >= 0 && ratio <= 1 && (
        <>
          <dt>{format.text('factFulfilled')}</dt>
          <dd>
            <bdi>{format.percent(displayPercent(ratio, 'floor'))}</bdi>
          </dd>
        </>
      )}
    </S.Facts>
  );
}
