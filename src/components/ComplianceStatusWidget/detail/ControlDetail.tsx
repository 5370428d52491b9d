import { X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { type ComplianceAction, foldOperations } from '../../../compliance/index';
import {
  ForeignText,
  MetaText,
  StatusMark,
  useMoreTexts,
  VisuallyHidden,
} from '../../../internal/index';
import { type Availability, availability } from '../actions/availability';
import type {
  ComplianceActionHandler,
  CompliancePermissions,
} from '../actions/complianceActionHandler';
import { ControlActions } from '../actions/ControlActions';
import { operate } from '../actions/operate';
import type { OperationLog } from '../actions/operationLog';
import type { ComplianceView } from '../complianceView';
import { drawStatus } from '../drawStatus';
import { type DetailFormat, detailTexts } from '../messages/detailMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { AuditTrail } from './AuditTrail';
import { gatherDetail, type ControlDetailView } from './gatherDetail';
import { ControlFacts } from './ControlFacts';
import { DayText } from './DayText';
import { DetailPart } from './DetailPart';
import * as S from './detail.styles';
import { EvidenceRecord } from './EvidenceRecord';
import { ExceptionRecord } from './ExceptionRecord';
import { RemediationRecord } from './RemediationRecord';
import { ViolationRecord } from './ViolationRecord';

export interface ControlDetailProps {
  readonly view: ComplianceView;
  readonly controlId: string;
  /** Level of the pane's title in the page's outline. */
  readonly headingLevel: number;
  readonly operations: OperationLog;
  readonly onAction: ComplianceActionHandler | undefined;
  /** Answers the time, in epoch milliseconds. */
  readonly clock: () => number;
  /** Which actions a person may take; `null`: nobody carries actions out, and none is offered. */
  readonly permissions: CompliancePermissions | null;
  /** Nothing can be done without a connection, and each action says so. */
  readonly isOffline: boolean;
  readonly onClose: () => void;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

const said = {
  'request-exception': 'saidRequestException',
  'revoke-exception': 'saidRevokeException',
  assign: 'saidAssign',
  attest: 'saidAttest',
  'start-remediation': 'saidStartRemediation',
  'rerun-check': 'saidRerunCheck',
} as const satisfies Record<ComplianceAction['kind'], keyof typeof detailTexts>;

/**
 * All that is known of one control, and what can be done about it, beside the view that it was opened from. Takes the
 * focus when it opens; Escape closes it. Renders an `<aside>`: the page stays in reach.
 */
export function ControlDetail(props: ControlDetailProps) {
  const { view, controlId, headingLevel, operations, permissions, onClose, now } = props;
  const onAct = (action: ComplianceAction) => {
    const at = props.clock();
    const id = `${titleId}${operations.log.length}-${at}`;
    const operation = { action, id, at, error: null } as const;
    operations.setFold(() => foldOperations);
    void operate({ ...operation, status: 'pending' }, operations, props.onAction);
  };
  const own = operations.log.filter(({ action }) => action.controlId === controlId);
  const format = useMoreTexts(props.format, detailTexts);
  const titleId = useId();
  const availabilityOf = (kind: ComplianceAction['kind']): Availability =>
    permissions === null
      ? { isOffered: false, reason: null }
      : availability(kind, permissions, props.isOffline ? format.text('readOnly') : null);
  const detail = useMemo(
    () => gatherDetail(view, controlId, now, format),
    [view, controlId, now, format],
  );
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    pane.current?.focus();
  }, [controlId]);
  const newest = own.findLast(({ status }) => status !== 'failed');
  return (
    <S.Side>
      <S.Pane
        ref={pane}
        tabIndex={-1}
        aria-labelledby={titleId}
        data-part="detail"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          onClose();
        }}
      >
        <S.PaneHeader>
          <div>
            {detail !== null && (
              <S.Reference>
                <ForeignText>{detail.control.reference}</ForeignText>
              </S.Reference>
            )}
            <S.PaneTitle as={`h${headingLevel}`} id={titleId}>
              <ForeignText>{detail?.control.title ?? format.text('detailGone')}</ForeignText>
            </S.PaneTitle>
          </div>
          <S.Close aria-label={format.text('detailClose')} onClick={onClose}>
            <X size={16} strokeWidth={1.5} aria-hidden />
          </S.Close>
        </S.PaneHeader>
        <VisuallyHidden role="status">
          {newest !== undefined && format.text(said[newest.action.kind])}
        </VisuallyHidden>
        {detail !== null && (
          <>
            <Standing detail={detail} format={format} />
            {own.some(({ status }) => status === 'pending') && (
              <MetaText>{format.text('saving')}</MetaText>
            )}
            {detail.control.description !== null && (
              <S.Prose>
                <ForeignText>{detail.control.description}</ForeignText>
              </S.Prose>
            )}
            <ControlFacts
              control={detail.control}
              nextAuditAt={earliestAudit(detail)}
              now={now}
              format={format}
            />
            {permissions !== null && (
              <ControlActions
                key={controlId}
                controlId={controlId}
                availabilityOf={availabilityOf}
                onAct={onAct}
                format={format}
              />
            )}
            <Records
              detail={detail}
              headingLevel={Math.min(headingLevel + 1, 6)}
              availabilityOf={availabilityOf}
              onAct={onAct}
              now={now}
              format={format}
            />
          </>
        )}
      </S.Pane>
    </S.Side>
  );
}

interface StandingProps {
  readonly detail: ControlDetailView;
  readonly format: DetailFormat;
}

/** The result; of an exempt control until when, and what it would be otherwise. */
function Standing({ detail: { control, exemptedBy }, format }: StandingProps) {
  const { shape, tone, label } = drawStatus(control.result, format);
  const beneath = control.result === 'exempt' ? (control.underlyingResult ?? null) : null;
  return (
    <S.Standing data-part="standing">
      <StatusMark shape={shape} tone={tone}>
        <ForeignText>{label}</ForeignText>
        {control.result === 'exempt' && exemptedBy?.expiresAt != null && (
          <>
            {' '}
            <MetaText>
              <DayText label={format.text('heldUntil')} at={exemptedBy.expiresAt} format={format} />
            </MetaText>
          </>
        )}
      </StatusMark>
      {beneath !== null && (
        <S.Nothing>
          <bdi>{format.text('exemptOtherwise', { result: drawStatus(beneath, format).label })}</bdi>
        </S.Nothing>
      )}
    </S.Standing>
  );
}

interface RecordsProps extends StandingProps {
  readonly headingLevel: number;
  readonly availabilityOf: (kind: ComplianceAction['kind']) => Availability;
  readonly onAct: (action: ComplianceAction) => void;
  readonly now: number | null;
}

function Records({ detail, headingLevel, availabilityOf, onAct, now, format }: RecordsProps) {
  const { text } = format;
  const { control, frameworks, evidence, exceptions, violations, remediations, trail } = detail;
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
          <EvidenceRecord key={each.proof.id} evidence={each} now={now} format={format} />
        ))}
      </DetailPart>
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
    </>
  );
}

function earliestAudit({ frameworks }: ControlDetailView): number | null {
  const dates = frameworks.flatMap(({ framework }) => framework.nextAuditAt ?? []);
  return dates.length === 0 ? null : Math.min(...dates);
}
