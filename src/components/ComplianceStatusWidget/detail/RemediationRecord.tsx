import type { ComplianceAction } from '../../../compliance/index';
import { ForeignText, StatusMark } from '../../../internal/index';
import type { ComplianceRemediation } from '../../../model/index';
import { ActionButton } from '../actions/ActionButton';
import { Bar } from '../actions/actionForm.styles';
import type { Availability } from '../actions/availability';
import { drawRemediation } from '../drawRecord';
import type { DetailFormat } from '../messages/detailMessages';
import { DayText } from './DayText';
import * as S from './detail.styles';

export interface RemediationRecordProps {
  readonly remediation: ComplianceRemediation;
  /** Whether and why not it can be started. */
  readonly starting: Availability;
  readonly onAct: (action: ComplianceAction) => void;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: DetailFormat;
}

/** A remediation: what is to be done, how far it is, by whom and until when. Renders a `<li>`. */
export function RemediationRecord({
  remediation,
  starting,
  onAct,
  now,
  format,
}: RemediationRecordProps) {
  const { id, controlId, title, state, owner, dueAt, startedAt } = remediation;
  const { shape, tone, label } = drawRemediation(state, format);
  return (
    <S.Record data-part="remediation">
      <S.RecordTitle>
        <ForeignText>{title}</ForeignText>
      </S.RecordTitle>
      <S.RecordFacts>
        <StatusMark shape={shape} tone={tone}>
          <ForeignText>{label}</ForeignText>
        </StatusMark>
        {owner !== null && <ForeignText>{owner}</ForeignText>}
        <DayText label={format.text('started')} at={startedAt} format={format} />
        <DayText label={format.text('factDue')} at={dueAt} now={now} format={format} />
      </S.RecordFacts>
      {state === 'proposed' && starting.isOffered && (
        <Bar>
          <ActionButton
            availability={starting}
            onPress={() => onAct({ kind: 'start-remediation', controlId, remediationId: id })}
          >
            {format.text('actStartRemediation')}
          </ActionButton>
        </Bar>
      )}
    </S.Record>
  );
}
