import { ForeignText, StatusMark } from '../../../internal/index';
import { drawEvidence, evidenceKindName } from '../drawRecord';
import type { DetailFormat } from '../messages/detailMessages';
import type { DatedEvidence } from './gatherDetail';
import { DayText } from './DayText';
import * as S from './detail.styles';
import { safeLink } from './safeLink';

export interface EvidenceRecordProps {
  readonly evidence: DatedEvidence;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: DetailFormat;
  /** Called when its link is followed. */
  readonly onOpen: () => void;
}

/** A piece of evidence: what it is, whether it still proves anything, and since and until when. Renders a `<li>`. */
export function EvidenceRecord({
  evidence: { proof, freshness },
  now,
  format,
  onOpen,
}: EvidenceRecordProps) {
  const status = drawEvidence(proof, freshness, format);
  const href = safeLink(proof.href);
  const title = <ForeignText>{proof.title}</ForeignText>;
  return (
    <S.Record data-part="evidence">
      <S.RecordTitle>
        {href === null ? (
          title
        ) : (
          <a href={href} rel="noopener noreferrer nofollow" target="_blank" onClick={onOpen}>
            {title}
          </a>
        )}
      </S.RecordTitle>
      <S.RecordFacts>
        <StatusMark shape={status.shape} tone={status.tone}>
          <ForeignText>{status.label}</ForeignText>
        </StatusMark>
        <ForeignText>{evidenceKindName(proof.kind, format)}</ForeignText>
        <DayText label={format.text('collected')} at={proof.collectedAt} format={format} />
        <DayText
          label={format.text(freshness === 'expired' ? 'expiredOn' : 'validUntil')}
          at={proof.validUntil}
          now={now}
          format={format}
        />
        {proof.source != null && <ForeignText>{proof.source}</ForeignText>}
        {proof.hash != null && <S.Code>{proof.hash}</S.Code>}
      </S.RecordFacts>
    </S.Record>
  );
}
