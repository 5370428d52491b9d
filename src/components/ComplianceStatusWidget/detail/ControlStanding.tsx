import { ForeignText, MetaText, StatusMark } from '../../../internal/index';
import { drawStatus } from '../drawStatus';
import type { DetailFormat } from '../messages/detailMessages';
import { DayText } from './DayText';
import * as S from './detail.styles';
import type { ControlDetailView } from './gatherDetail';

export interface ControlStandingProps {
  readonly detail: ControlDetailView;
  readonly format: DetailFormat;
}

/** The result; of an exempt control until when, and what it would be otherwise. */
export function ControlStanding({ detail: { control, exemptedBy }, format }: ControlStandingProps) {
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
