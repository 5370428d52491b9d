import type { ComplianceAction } from '../../../compliance/index';
import { ForeignText, MetaText } from '../../../internal/index';
import type { Availability } from '../actions/availability';
import { ControlActions } from '../actions/ControlActions';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { DetailFormat } from '../messages/detailMessages';
import { AuditTrail } from './AuditTrail';
import { DetailPart } from './DetailPart';
import * as S from './detail.styles';
import { EvidenceRecord } from './EvidenceRecord';
import { ExceptionRecord } from './ExceptionRecord';
import type { ControlDetailView } from './gatherDetail';
import { RemediationRecord } from './RemediationRecord';
import { ViolationRecord } from './ViolationRecord';

export interface ControlRecordsProps {
  readonly detail: ControlDetailView;
  readonly headingLevel: number;
  readonly availabilityOf: (kind: ComplianceAction['kind']) => Availability;
  readonly onAct: (action: ComplianceAction) => void;
  readonly onEvent: ComplianceEventHandler | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: DetailFormat;
}

/** What belongs to a control, each kind in a part of its own, with what can be added where it is added. */
export function ControlRecords(props: ControlRecordsProps) {
  const { detail, headingLevel, availabilityOf, onAct, onEvent, now, format } = props;
  const { text } = format;
  const { control, frameworks, evidence, exceptions, violations, remediations, trail } = detail;
  const acting = { control, availabilityOf, onAct, format };
  const opened = { type: 'evidence.opened', controlId: control.id } as const;
  const asText = (each: string, i: number) => (
    <S.Record key={`${i} ${each}`}>
      <S.RecordTitle>
        <ForeignText>{each}</ForeignText>
      </S.RecordTitle>
    </S.Record>
  );
  return (
    <>
      <DetailPart title={text('partRequirements')} headingLevel={headingLevel}>
        {frameworks.map(({ framework, label, requirements }) => (
          <S.Record key={framework.id}>
            <S.RecordTitle>
              <ForeignText>{label}</ForeignText>
            </S.RecordTitle>
            {framework.disclaimer != null && (
              <S.Nothing>
                <ForeignText>{framework.disclaimer}</ForeignText>
              </S.Nothing>
            )}
            <MetaText>
              <bdi>{format.list(requirements.map(({ reference }) => reference))}</bdi>
            </MetaText>
          </S.Record>
        ))}
      </DetailPart>
      <DetailPart
        title={text('partViolations')}
        headingLevel={headingLevel}
        nothing={text('noViolations')}
      >
        {violations.map((violation) => (
          <ViolationRecord
            key={violation.id}
            violation={violation}
            occurred={text('occurred')}
            regression={violation.regressionOf == null ? undefined : text('regression')}
            format={format}
          />
        ))}
      </DetailPart>
      <DetailPart
        title={text('partExceptions')}
        headingLevel={headingLevel}
        nothing={text('noExceptions')}
      >
        {exceptions.map((exception) => (
          <ExceptionRecord
            key={exception.exception.id}
            exception={exception}
            revoking={availabilityOf('revoke-exception')}
            onAct={onAct}
            now={now}
            format={format}
          />
        ))}
      </DetailPart>
      <DetailPart
        title={text('partEvidence')}
        headingLevel={headingLevel}
        nothing={text('noEvidence')}
      >
        {evidence.map((each) => (
          <EvidenceRecord
            key={each.proof.id}
            evidence={each}
            now={now}
            format={format}
            onOpen={() => onEvent?.({ ...opened, evidenceId: each.proof.id })}
          />
        ))}
      </DetailPart>
      <ControlActions {...acting} kinds={['add-evidence']} label={text('partEvidence')} />
      <DetailPart
        title={text('partRemediation')}
        headingLevel={headingLevel}
        nothing={text('noRemediation')}
      >
        {[
          ...remediations.map((remediation) => (
            <RemediationRecord
              key={remediation.id}
              remediation={remediation}
              starting={availabilityOf('start-remediation')}
              onAct={onAct}
              now={now}
              format={format}
            />
          )),
          ...control.remediation.map(asText),
        ]}
      </DetailPart>
      <DetailPart title={text('partSafeguards')} headingLevel={headingLevel}>
        {control.safeguards.map(asText)}
      </DetailPart>
      <DetailPart title={text('partProcedures')} headingLevel={headingLevel}>
        {(control.auditProcedures ?? []).map(asText)}
      </DetailPart>
      <AuditTrail events={trail} headingLevel={headingLevel} now={now} format={format} />
      <ControlActions {...acting} kinds={['comment']} label={text('partTrail')} />
    </>
  );
}
