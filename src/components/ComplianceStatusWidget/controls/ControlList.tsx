import { type CSSProperties, memo, type MouseEvent, useMemo, useRef, useState } from 'react';
import { useRowWindow } from '../../../internal/index';
import { drawnRows } from '../grid/drawnRows';
import { Rows } from '../grid/grid.styles';
import type { ControlsBodyProps } from './controlsBody';
import { ColumnHead } from './ColumnHead';
import { ControlCell } from './ControlCell';
import { columnLooks, controlColumns } from './controlColumns';
import * as S from './controls.styles';

const rowHeight = () => 44;

/**
 * Controls as a table of one line each, of which only those in sight are drawn; in a narrow panel each becomes a block
 * of labelled lines. Renders elements with the roles of a table. Keyboard: Tab goes through the heads, which sort, and
 * the controls' names. By pointer a whole row opens.
 */
export const ControlList = memo(function ControlList(props: ControlsBodyProps) {
  const { rows, allRows, sort, onSortChange, hasFrameworkColumn, selectedId } = props;
  const { saving, now, format, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const window = useRowWindow({ keys, estimate: rowHeight, scroller: box });
  const held = focusedId === null ? -1 : keys.indexOf(focusedId);
  const isBesideDetail = selectedId !== null;
  const columns = useMemo(
    () => controlColumns(allRows, { hasFrameworkColumn, isBesideDetail }),
    [allRows, hasFrameworkColumn, isBesideDetail],
  );
  const longest = useMemo(
    () => allRows.reduce((most, { reference }) => Math.max(most, reference.length), 0),
    [allRows],
  );
  const widths: CSSProperties & Record<`--${string}`, string> = {
    '--aut-list-longest': `${longest}ch`,
    '--aut-list-wide': columns.map((column) => columnLooks[column].wide).join(' '),
    '--aut-list-middle': columns
      .map((column) => columnLooks[column][isBesideDetail && column === 'due' ? 'wide' : 'middle'])
      .join(' '),
  };
  return (
    <S.ListBox ref={box} style={widths}>
      <div role="table" aria-label={format.text('controls')} aria-rowcount={rows.length + 1}>
        <div role="rowgroup">
          <S.ListHead role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead
                key={column}
                column={column}
                sort={sort}
                onSortChange={onSortChange}
                format={format}
              />
            ))}
          </S.ListHead>
        </div>
        <Rows
          role="rowgroup"
          style={{ blockSize: window.offsets.at(-1) ?? 0 }}
          onBlur={() => setFocusedId(null)}
        >
          {drawnRows(window, held, rows.length).map((index) => {
            const row = rows[index];
            return (
              row && (
                <S.ListRow
                  key={row.id}
                  ref={window.measure}
                  role="row"
                  aria-rowindex={index + 2}
                  data-key={row.id}
                  data-part="control"
                  data-selected={row.id === selectedId}
                  style={{ insetBlockStart: window.offsets[index] ?? 0 }}
                  onFocus={() => setFocusedId(row.id)}
                  onClick={openByPointer}
                >
                  {columns.map((column) => (
                    <S.Cell key={column} role="cell" data-column={column}>
                      <S.CellLabel aria-hidden>
                        {format.text(columnLooks[column].heading)}
                      </S.CellLabel>
                      <div>
                        <ControlCell
                          column={column}
                          row={row}
                          isSaving={saving.has(row.id)}
                          now={now}
                          format={format}
                          onOpen={onOpen}
                        />
                      </div>
                    </S.Cell>
                  ))}
                </S.ListRow>
              )
            );
          })}
        </Rows>
      </div>
    </S.ListBox>
  );
});

/** A press anywhere in a row is a press on its control's name, unless it marks text. */
function openByPointer({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  const isButton = target instanceof Element && target.closest('button, a') !== null;
  if (isButton || document.getSelection()?.isCollapsed === false) return;
  const name = currentTarget.querySelector<HTMLElement>('[data-opens]');
  name?.focus({ preventScroll: true });
  name?.click();
}
