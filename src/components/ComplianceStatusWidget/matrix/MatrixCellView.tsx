import { ClampedText, MetaText, StatusMark, VisuallyHidden } from '../../../internal/index';
import type { DrawnStatus } from '../drawKnown';
import type { ControlFormat } from '../messages/controlMessages';
import * as S from './matrix.styles';
import type { MatrixCell } from './matrixCell';

export interface MatrixCellViewProps {
  /** `undefined`: the framework does not ask for the control. */
  readonly cell: MatrixCell | undefined;
  readonly status: DrawnStatus;
  readonly column: number;
  readonly tabIndex: number;
  readonly format: ControlFormat;
  readonly onFocus: () => void;
}

/** What a control answers in a framework: shape, colour and the first requirement; all of it to those who listen. */
export function MatrixCellView({
  cell,
  status,
  column,
  tabIndex,
  format,
  onFocus,
}: MatrixCellViewProps) {
  return (
    <S.MatrixCell role="gridcell" data-column={column} tabIndex={tabIndex} onFocus={onFocus}>
      {cell === undefined ? (
        <>
          <S.Nothing aria-hidden>–</S.Nothing>
          <VisuallyHidden>{format.text('matrixNone')}</VisuallyHidden>
        </>
      ) : (
        <>
          <VisuallyHidden>
            {format.text(cell.isInPart ? 'matrixInPart' : 'matrixAnswers', {
              result: status.label,
              requirements: format.list(cell.requirements),
            })}
          </VisuallyHidden>
          <span aria-hidden title={cell.requirements.join('\n')}>
            <StatusMark shape={status.shape} tone={status.tone}>
              <S.Answer>
                <ClampedText lines={1}>{cell.requirements[0] ?? ''}</ClampedText>
                {cell.requirements.length > 1 && (
                  <MetaText>
                    <bdi dir="ltr">
                      {format.text('moreFrameworks', { count: cell.requirements.length - 1 })}
                    </bdi>
                  </MetaText>
                )}
                {cell.isInPart && <MetaText>{format.text('inPart')}</MetaText>}
              </S.Answer>
            </StatusMark>
          </span>
        </>
      )}
    </S.MatrixCell>
  );
}
