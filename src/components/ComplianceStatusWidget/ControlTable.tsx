import type { Ref } from 'react';
import { ForeignText, MutedText, StatusMark, VisuallyHidden } from '../../internal';
import * as S from './ControlList.styles';
import type { ControlRow } from './controlRows';
import { drawResult } from './drawStatus';
import { DueText } from './DueText';
import type { ComplianceFormat, ComplianceMessageKey } from './messages';

/** The columns, in their order. */
export type ControlColumn = 'result' | 'reference' | 'control' | 'framework' | 'owner' | 'due';

const headings: Readonly<Record<ControlColumn, ComplianceMessageKey>> = {
  result: 'columnResult',
  reference: 'columnReference',
  control: 'columnControl',
  framework: 'columnFramework',
  owner: 'columnOwner',
  due: 'columnDue',
};

export interface ControlTableProps {
  readonly rows: readonly ControlRow[];
  readonly columns: readonly ControlColumn[];
  /** How many rows there are, shown or not. */
  readonly rowCount: number;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
  /** Called with a control's id when a person opens it; without it titles are plain text. */
  readonly onOpen: ((controlId: string) => void) | undefined;
  readonly tableRef: Ref<HTMLTableElement>;
}

/**
 * Controls as a table of one line each; in a narrow panel each row becomes a block of labelled lines. The roles stand
 * in the markup because a browser may drop a table's own once its layout is another one.
 */
export function ControlTable({
  rows,
  columns,
  rowCount,
  now,
  format,
  onOpen,
  tableRef,
}: ControlTableProps) {
  return (
    <S.Table
      ref={tableRef}
      role="table"
      aria-label={format.text('controls')}
      aria-rowcount={rowCount + 1}
    >
      <S.TableHead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <S.HeadCell key={column} role="columnheader" scope="col" data-column={column}>
              {format.text(headings[column])}
            </S.HeadCell>
          ))}
        </tr>
      </S.TableHead>
      <tbody role="rowgroup">
        {rows.map((row, i) => (
          <S.Row key={row.id} tabIndex={-1} role="row" aria-rowindex={i + 2} data-part="control">
            {columns.map((column) => (
              <S.Cell key={column} role="cell" data-column={column}>
                <S.CellLabel aria-hidden>{format.text(headings[column])}</S.CellLabel>
                <div>{cellOf(column, row, { now, format, onOpen })}</div>
              </S.Cell>
            ))}
          </S.Row>
        ))}
      </tbody>
    </S.Table>
  );
}

function cellOf(
  column: ControlColumn,
  row: ControlRow,
  { now, format, onOpen }: Pick<ControlTableProps, 'now' | 'format' | 'onOpen'>,
) {
  switch (column) {
    case 'result': {
      const { shape, tone, label } = drawResult(row.result, format);
      return (
        <StatusMark shape={shape} tone={tone}>
          <ForeignText>{label}</ForeignText>
        </StatusMark>
      );
    }
    case 'reference':
      return <S.CellText>{row.reference}</S.CellText>;
    case 'control':
      return onOpen === undefined ? (
        <S.CellText>{row.title}</S.CellText>
      ) : (
        <S.Open onClick={() => onOpen(row.id)}>
          <S.CellText>{row.title}</S.CellText>
        </S.Open>
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

/** The first framework by name and how many more; all of them for those who listen. */
function Frameworks({
  row,
  format,
}: {
  readonly row: ControlRow;
  readonly format: ComplianceFormat;
}) {
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
