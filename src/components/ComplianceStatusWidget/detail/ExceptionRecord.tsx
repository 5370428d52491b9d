import type { ComplianceAction } from '../../../compliance/index';
import { ForeignText, StatusMark } from '../../../internal/index';
import { ActionButton } from '../actions/ActionButton';
import { Bar } from '../actions/actionForm.styles';
import type { Availability } from '../actions/availability';
import { drawException, exceptionKindName, severityName } from '../drawRecord';
import type { DetailFormat } from '../messages/detailMessages';
import type { DatedException } from './gatherDetail';
import { DayText } from './DayText';
import * as S from './detail.styles';

export interface ExceptionRecordProps {
  readonly exception: DatedException;
  /** Whether and why not it can be revoked. */
  readonly revoking: Availability;
  readonly onAct: (action: ComplianceAction) => void;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: DetailFormat;
}

/** An exception: how it stands by now, why it was asked for, by whom, and until when it holds. Renders a `<li>`. */
export function ExceptionRecord({
  exception: { exception, standing },
  revoking,
  onAct,
  now,
  format,
}: ExceptionRecordProps) {
  const { id, controlId, kind, reason, approvedBy, requestedBy, expiresAt } = exception;
  const { residualRisk, lastMatchedAt } = exception;
  const status = drawException(standing, format);
  const isOver = standing === 'expired' || standing === 'ended';
  return (
    <S.Record data-part="exception">
      <S.RecordTitle>
        <ForeignText>{reason ?? exceptionKindName(kind, format)}</ForeignText>
      </S.RecordTitle>
      <S.RecordFacts>
        <StatusMark shape={status.shape} tone={status.tone}>
          {status.label}
        </StatusMark>
        {reason !== null && <ForeignText>{exceptionKindName(kind, format)}</ForeignText>}
        {standing === 'planned' && (
          <DayText
            label={format.text('heldFrom')}
            at={exception.effectiveFrom}
            now={now}
            format={format}
          />
        )}
        {expiresAt === null ? (
          !isOver && <span>{format.text('noEnd')}</span>
        ) : (
          <DayText
            label={format.text(standing === 'expired' ? 'expiredOn' : 'heldUntil')}
            at={expiresAt}
            now={now}
            format={format}
          />
        )}
        {approvedBy !== null && <bdi>{format.text('approvedBy', { name: approvedBy })}</bdi>}
        {requestedBy !== null && <bdi>{format.text('requestedBy', { name: requestedBy })}</bdi>}
        {residualRisk != null && (
          <bdi>{format.text('residualRisk', { risk: severityName(residualRisk, format) })}</bdi>
        )}
        {lastMatchedAt === null ? (
          <span>{format.text('neverMatched')}</span>
        ) : (
          <DayText label={format.text('lastMatched')} at={lastMatchedAt ?? null} format={format} />
        )}
      </S.RecordFacts>
      {!isOver && revoking.isOffered && (
        <Bar>
          <ActionButton
            availability={revoking}
            onPress={() => onAct({ kind: 'revoke-exception', controlId, exceptionId: id })}
          >
            {format.text('actRevokeException')}
          </ActionButton>
        </Bar>
      )}
    </S.Record>
  );
}
