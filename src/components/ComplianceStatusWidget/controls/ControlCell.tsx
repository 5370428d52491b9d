import { ForeignText, MutedText, StatusMark, VisuallyHidden } from '../../../internal/index';
import { DueText } from '../DueText';
import { drawStatus } from '../drawStatus';
import { formatDay } from '../formatDay';
import type { ControlFormat } from '../messages/controlMessages';
import type { ControlColumn } from './controlColumns';
import * as S from './controls.styles';
import type { ControlRow } from './controlRows';

export interface ControlCellProps {
  readonly column: ControlColumn;
  readonly row: ControlRow;
  /** Whether something that was done about the control is on its way. */
  readonly isSaving: boolean;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ControlFormat;
  readonly onOpen: (controlId: string) => void;
}

/** What a column says of a control. */
export function ControlCell({ column, row, isSaving, now, format, onOpen }: ControlCellProps) {
  switch (column) {
    case 'result':
      return <Result row={row} format={format} />;
    case 'reference':
      return <S.CellText>{row.reference}</S.CellText>;
    case 'control':
      return (
        <>
          <S.Open data-opens={row.id} onClick={() => onOpen(row.id)}>
            <S.CellText>{row.title}</S.CellText>
          </S.Open>
          {isSaving && <S.Beneath>{format.text('saving')}</S.Beneath>}
        </>
      );
    case 'framework':
      return <Frameworks row={row} format={format} />;
    case 'owner':
      return row.owner === null ? (
        <MutedText>{format.text('notStated')}</MutedText>
      ) : (
        <S.CellText>{row.owner}</S.CellText>
      );
    case 'due':
      return <DueText at={row.dueAt} now={now} format={format} />;
  }
}

interface PartProps {
  readonly row: ControlRow;
  readonly format: ControlFormat;
}

/** The result; of an exempt control also what it would be otherwise. */
function Result({ row, format }: PartProps) {
  const { shape, tone, label } = drawStatus(row.result, format);
  return (
    <StatusMark shape={shape} tone={tone}>
      <ForeignText>{label}</ForeignText>
      {row.exemptUntil !== null && (
        <S.Beneath>
          <bdi>{format.text('exemptUntil', { date: formatDay(row.exemptUntil, format) })}</bdi>
        </S.Beneath>
      )}
      {row.underlyingResult !== null && (
        <S.Beneath>
          {format.text('exemptBeneath', {
            result: drawStatus(row.underlyingResult, format).label,
          })}
        </S.Beneath>
      )}
    </StatusMark>
  );
}

/** The first framework by name and how many more; all of them for those who listen. */
function Frameworks({ row, format }: PartProps) {
  const [first, ...more] = row.frameworks;
  if (first === undefined) return <MutedText>{format.text('notStated')}</MutedText>;
  if (more.length === 0) return <S.CellText>{first.label}</S.CellText>;
  const all = row.frameworks.map(({ label }) => label);
  return (
    <span title={all.join('\n')}>
      <span aria-hidden>
        <ForeignText>{first.label}</ForeignText>{' '}
        <bdi dir="ltr">{format.text('moreFrameworks', { count: more.length })}</bdi>
      </span>
      <VisuallyHidden>{format.list(all)}</VisuallyHidden>
    </span>
  );
}
