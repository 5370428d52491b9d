import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import {
  ClampedText,
  ForeignText,
  MetaText,
  StatusMark,
  useRowWindow,
} from '../../../internal/index';
import type { ControlsBodyProps } from '../controls/controlsBody';
import { drawStatus } from '../drawStatus';
import { drawnRows } from '../grid/drawnRows';
import { Box, Rows } from '../grid/grid.styles';
import { gridMove } from '../grid/gridMove';
import { readKey } from '../grid/readKey';
import { useActiveCell } from '../grid/useActiveCell';
import { MatrixCellView } from './MatrixCellView';
import { matrixCells } from './matrixCell';
import * as S from './matrix.styles';

const rowHeight = () => 44;

/**
 * Controls by frameworks: what each control answers where, at a glance. Only the rows in sight are drawn; columns
 * scroll sideways beside the controls' names. Renders a grid (ARIA Authoring Practices): arrow keys go from cell to
 * cell, Home and End along the row, with Control to the first and last cell, Enter shows the control.
 */
export const ComplianceMatrix = memo(function ComplianceMatrix(props: ControlsBodyProps) {
  const { view, rows, frameworkId, selectedId, saving, format, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const frameworks = useMemo(
    () => view.frameworks.filter(({ id }) => frameworkId === null || id === frameworkId),
    [view.frameworks, frameworkId],
  );
  const cells = useMemo(() => matrixCells(view), [view]);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const window = useRowWindow({ keys, estimate: rowHeight, scroller: box });
  const { place, moveTo, hold } = useActiveCell({
    keys,
    scroller: box,
    scrollTo: window.scrollTo,
    firstColumn: 0,
  });
  const columns = frameworks.length + 1;

  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey) return;
    const key = readKey(event);
    const row = rows[place.row];
    if ((key.key === 'Enter' || key.key === ' ') && row !== undefined) {
      event.preventDefault();
      onOpen(row.id);
      return;
    }
    const page = Math.max(1, window.end - window.start - 8);
    const to = gridMove(key, place, { rows: rows.length, columns, page });
    if (to === null) return;
    event.preventDefault();
    moveTo(to);
  };

  return (
    <Box ref={box} style={{ '--aut-matrix-columns': String(frameworks.length) }}>
      <S.Matrix
        role="grid"
        aria-label={format.text('matrix')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns}
        aria-readonly
      >
        <div role="rowgroup">
          <S.MatrixHead role="row" aria-rowindex={1}>
            <S.MatrixHeadCell role="columnheader" data-column={0}>
              {format.text('columnControl')}
            </S.MatrixHeadCell>
            {frameworks.map(({ id, label }) => (
              <S.MatrixHeadCell key={id} role="columnheader">
                <ClampedText lines={2}>{label}</ClampedText>
              </S.MatrixHeadCell>
            ))}
          </S.MatrixHead>
        </div>
        <Rows
          role="rowgroup"
          style={{ blockSize: window.offsets.at(-1) ?? 0 }}
          onKeyDown={pressKey}
        >
          {drawnRows(window, place.row, rows.length).map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const status = drawStatus(row.result, format);
            const tabIndex = (column: number) =>
              index === place.row && column === place.column ? 0 : -1;
            return (
              <S.MatrixRow
                key={row.id}
                ref={window.measure}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={row.id === selectedId}
                data-key={row.id}
                data-row={index}
                data-part="control"
                data-selected={row.id === selectedId}
                style={{ insetBlockStart: window.offsets[index] ?? 0 }}
                onClick={() => onOpen(row.id)}
              >
                <S.NameCell
                  role="rowheader"
                  data-column={0}
                  tabIndex={tabIndex(0)}
                  onFocus={() => hold({ row: index, column: 0 })}
                >
                  <StatusMark shape={status.shape} tone={status.tone}>
                    <S.Title>{row.title}</S.Title>
                    <S.Reference>
                      <ForeignText>{row.reference}</ForeignText>
                      {saving.has(row.id) && <MetaText> {format.text('saving')}</MetaText>}
                    </S.Reference>
                  </StatusMark>
                </S.NameCell>
                {frameworks.map(({ id }, i) => (
                  <MatrixCellView
                    key={id}
                    cell={cells.get(row.id)?.get(id)}
                    status={status}
                    column={i + 1}
                    tabIndex={tabIndex(i + 1)}
                    format={format}
                    onFocus={() => hold({ row: index, column: i + 1 })}
                  />
                ))}
              </S.MatrixRow>
            );
          })}
        </Rows>
      </S.Matrix>
    </Box>
  );
});
