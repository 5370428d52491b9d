import { ForeignText, StatusMark } from '../../../internal/index';
import type { ComplianceViolation } from '../../../model/index';
import { drawViolation, severityName, type RecordFormat } from '../drawRecord';
import { DayText } from './DayText';
import * as S from './detail.styles';

export interface ViolationRecordProps {
  readonly violation: ComplianceViolation;
  /** The word before the day on which it occurred. */
  readonly occurred: string;
  /** A sentence on what the platform did at once, when it did something. */
  readonly actionTaken?: string | undefined;
  /** A sentence on its having come back, when it has. */
  readonly regression?: string | undefined;
  readonly format: RecordFormat;
}

/** A violation: what it was, what became of it, how grave it is and who did it. Renders a `<li>`. */
export function ViolationRecord({
  violation,
  occurred,
  actionTaken,
  regression,
  format,
}: ViolationRecordProps) {
  const { title, status, severity, actor, occurredAt, resource } = violation;
  const { shape, tone, label } = drawViolation(status, format);
  return (
    <S.Record data-part="violation">
      <S.RecordTitle>
        <ForeignText>{title}</ForeignText>
      </S.RecordTitle>
      <S.RecordFacts>
        <StatusMark shape={shape} tone={tone}>
          <ForeignText>{label}</ForeignText>
        </StatusMark>
        {severity !== null && <ForeignText>{severityName(severity, format)}</ForeignText>}
        <DayText label={occurred} at={occurredAt} format={format} />
        {actor !== null && <ForeignText>{actor}</ForeignText>}
        {resource != null && <ForeignText>{resource}</ForeignText>}
        {regression !== undefined && <span>{regression}</span>}
        {actionTaken !== undefined && <bdi>{actionTaken}</bdi>}
      </S.RecordFacts>
    </S.Record>
  );
}
