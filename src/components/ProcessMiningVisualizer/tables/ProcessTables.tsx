import { useId, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { Button, focusRing, ForeignText, textStyles, useMoreTexts } from '../../../internal';
import type { EventLog, ProcessGraph } from '../../../model';
import { findHandovers, type Variant } from '../../../process';
import type { ProcessFormat } from '../messages/mapMessages';
import { tableMessages } from '../messages/tableMessages';
import { type Cell, factTables, type TableFormat, type TableView } from './factTables';

const Scroll = styled.div`
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  max-block-size: 32rem;
  overflow: auto;
  ${focusRing}
`;

const Title = styled.h3`
  ${textStyles.section}
  margin: 0 0 var(--aut-space-2);

  * + & {
    margin-block-start: var(--aut-space-4);
  }
`;

const Table = styled.table`
  ${textStyles.body}
  border-collapse: separate;
  border-spacing: 0;
  font-variant-numeric: tabular-nums;
  inline-size: 100%;

  th,
  td {
    border-block-end: 1px solid var(--aut-color-border-default);
    padding: 6px var(--aut-space-3);
    text-align: end;
    white-space: nowrap;
  }

  tr:last-child > * {
    border-block-end: 0;
  }

  thead th {
    ${textStyles.section}
    background-color: var(--aut-color-surface-raised);
    inset-block-start: 0;
    position: sticky;
  }

  [data-text] {
    min-inline-size: 9rem;
    text-align: start;
    white-space: normal;
  }

  tbody th {
    font-weight: var(--aut-font-weight-medium);
  }
`;

const More = styled(Button)`
  margin-block-start: var(--aut-space-2);
`;

const page = 50;

export interface ProcessTablesProps {
  readonly graph: ProcessGraph;
  /** What the graph was counted from; `null`: there are no hand-overs to count. */
  readonly log: EventLog | null;
  readonly variants: readonly Variant[];
  readonly headingLevel: number;
  readonly format: ProcessFormat;
}

/** All that the map shows, as tables, the most frequent first: activities, paths, variants and hand-overs. */
export function ProcessTables({ graph, log, variants, headingLevel, format }: ProcessTablesProps) {
  const tableFormat = useMoreTexts(format, tableMessages);
  const handovers = useMemo(() => (log === null ? [] : findHandovers(log)), [log]);
  return factTables({ graph, variants, handovers }, tableFormat).map((table) => (
    <FactTable key={table.title} table={table} headingLevel={headingLevel} format={tableFormat} />
  ));
}

interface FactTableProps {
  readonly table: TableView;
  readonly headingLevel: number;
  readonly format: TableFormat;
}

function FactTable({ table, headingLevel, format }: FactTableProps) {
  const id = useId();
  const [shown, setShown] = useState(page);
  const rest = table.rows.length - shown;
  return (
    <>
      <Title as={`h${Math.min(headingLevel, 6)}` as 'h3'} id={id}>
        {table.title}
      </Title>
      <Scroll tabIndex={0} role="region" aria-labelledby={id}>
        <Table aria-labelledby={id}>
          <thead>
            <tr>
              {table.columns.map(({ name, isText }) => (
                <th key={name} scope="col" data-text={isText || undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, shown).map((row, i) => (
              <tr key={i}>
                {row.map((cell, column) => (
                  <TableCell key={column} cell={cell} isHead={column === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Scroll>
      {rest > 0 && (
        <More onClick={() => setShown(shown + page * 4)}>
          {format.text('variantsMore', { count: Math.min(rest, page * 4) })}
        </More>
      )}
    </>
  );
}

function TableCell({ cell, isHead }: { readonly cell: Cell; readonly isHead: boolean }) {
  const { text, isText } = cell;
  const content = isText ? <ForeignText>{text}</ForeignText> : text;
  return isHead ? (
    <th scope="row" data-text>
      {content}
    </th>
  ) : (
    <td data-text={isText || undefined}>{content}</td>
  );
}
