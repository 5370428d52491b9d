import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { Button, useRowWindow } from '../../../internal/index';
import type { ControlsBodyProps } from '../controls/controlsBody';
import { drawnRows } from '../grid/drawnRows';
import { Box, Rows } from '../grid/grid.styles';
import { readKey } from '../grid/readKey';
import { useActiveCell } from '../grid/useActiveCell';
import { buildTree } from './buildTree';
import { controlRecords } from './controlRecords';
import { allClosed, allOpen, type Expansion, isOpen, withOpen } from './expansion';
import { expandedIdsOf, expansionOf } from './expandedIds';
import { findByText } from './findByText';
import { narrowTree } from './narrowTree';
import { openRows } from './openRows';
import * as S from './tree.styles';
import { treeMove } from './treeMove';
import type { TreeNode } from './treeNode';
import { TreeRow } from './TreeRow';
import { useTypeahead } from './useTypeahead';

/** Title and standing. */
const columns = 2;

const rowHeight = () => 44;

/**
 * Frameworks, their requirements, the controls that answer them and what belongs to each control, as a tree with
 * columns. Only the rows in sight are drawn. Renders a treegrid (ARIA Authoring Practices): up and down go through the
 * rows, right opens or goes into a row's cells, left goes out of them, closes or goes to the parent, `*` opens the
 * siblings, Enter shows the control, and typing goes to a row that begins so.
 */
export const ComplianceTree = memo(function ComplianceTree(props: ControlsBodyProps) {
  const { view, rows: controls, allRows, isSearched, frameworkId, now, format, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const typeahead = useTypeahead();
  const { expandedIds, defaultExpandedIds = [], onExpandedChange, onEvent } = props.expanding;
  const [own, setOwn] = useState<Expansion>(() => expansionOf(defaultExpandedIds));
  const chosen = useMemo(
    () => (expandedIds === undefined ? own : expansionOf(expandedIds)),
    [expandedIds, own],
  );

  const records = useMemo(
    () => controlRecords(view.data, { now, timeZone: format.timeZone }, format),
    [view.data, now, format],
  );
  const whole = useMemo(
    () => buildTree({ view, rows: allRows, frameworkId, records, format }),
    [view, allRows, frameworkId, records, format],
  );
  const tree = useMemo(
    () => (isSearched ? narrowTree(whole, new Set(controls.map(({ id }) => id))) : whole),
    [whole, isSearched, controls],
  );
  // What a search has found is shown, not hidden behind its framework.
  const expansion = useMemo(
    () => (isSearched ? { ...chosen, isOpenByRule: true } : chosen),
    [isSearched, chosen],
  );
  const { rows, keys, positions, siblings } = useMemo(
    () => openRows(tree, expansion),
    [tree, expansion],
  );
  const window = useRowWindow({ keys, estimate: rowHeight, scroller: box });
  const { place, moveTo, hold } = useActiveCell({
    keys,
    scroller: box,
    scrollTo: window.scrollTo,
    firstColumn: -1,
  });

  const expand = (next: Expansion, changed: readonly TreeNode[] | 'all', isExpanded: boolean) => {
    setOwn(next);
    onExpandedChange?.(expandedIdsOf(next, whole));
    const rowIds = changed === 'all' ? changed : changed.map(({ key }) => key);
    onEvent?.({ type: 'node.expanded', rowIds, isExpanded });
  };
  const toggle = (row: TreeNode) => {
    const opens = !isOpen(expansion, row);
    expand(withOpen(expansion, [row], opens), [row], opens);
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey) return;
    const page = Math.max(1, window.end - window.start - 8);
    const move = treeMove(readKey(event), { rows, expansion, place, columns, page });
    if (move === null) {
      const typed = typeahead(event);
      if (typed === null) return;
      const found = findByText(rows, typed, typed.length > 1 ? place.row : place.row + 1);
      if (found >= 0) moveTo({ row: found, column: -1 });
    } else if (move.kind === 'go') moveTo(move.place);
    else if (move.kind === 'expand') expand(move.expansion, move.rows, move.opens);
    else onOpen(move.controlId);
    event.preventDefault();
  };

  return (
    <>
      <S.Commands>
        <Button $kind="quiet" onClick={() => expand(allOpen, 'all', true)}>
          {format.text('expandAll')}
        </Button>
        <Button $kind="quiet" onClick={() => expand(allClosed, 'all', false)}>
          {format.text('collapseAll')}
        </Button>
      </S.Commands>
      <Box ref={box}>
        <div role="treegrid" aria-label={format.text('tree')} aria-rowcount={rows.length + 1}>
          <div role="rowgroup">
            <S.TreeHead role="row" aria-rowindex={1}>
              <S.TreeHeadCell role="columnheader">{format.text('treeColumn')}</S.TreeHeadCell>
              <S.TreeHeadCell role="columnheader">{format.text('treeStanding')}</S.TreeHeadCell>
            </S.TreeHead>
          </div>
          <Rows
            role="rowgroup"
            style={{ blockSize: window.offsets.at(-1) ?? 0 }}
            onKeyDown={pressKey}
          >
            {drawnRows(window, place.row, rows.length).map((index) => {
              const row = rows[index];
              return (
                row && (
                  <TreeRow
                    key={row.key}
                    row={row}
                    index={index}
                    position={positions[index] ?? 1}
                    siblings={siblings[index] ?? 1}
                    top={window.offsets[index] ?? 0}
                    isOpen={row.children.length === 0 ? null : isOpen(expansion, row)}
                    isSelected={row.kind === 'control' && row.controlId === props.selectedId}
                    isSaving={row.kind === 'control' && props.saving.has(row.controlId ?? '')}
                    activeColumn={index === place.row ? place.column : null}
                    measure={window.measure}
                    format={format}
                    onHold={(column) => hold({ row: index, column })}
                    onPress={() => {
                      if (row.controlId === null) toggle(row);
                      else onOpen(row.controlId);
                    }}
                    onToggle={() => toggle(row)}
                  />
                )
              );
            })}
          </Rows>
        </div>
      </Box>
    </>
  );
});
