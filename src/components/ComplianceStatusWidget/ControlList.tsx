import { SearchX, ShieldQuestion } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, MetaText, Placeholder } from '../../internal';
import * as S from './ControlList.styles';
import type { ComplianceView } from './complianceView';
import { ControlFilters } from './ControlFilters';
import type { ControlRow } from './controlRows';
import { type ControlColumn, ControlTable } from './ControlTable';
import { type ControlFilter, occurringResults } from './filterRows';
import type { ComplianceFormat } from './messages';

/** Rows that are drawn at once. More come on demand, so that thousands of controls cost no more than these. */
const pageSize = 50;

export interface ControlListProps {
  readonly view: ComplianceView;
  /** The rows that pass the filter. */
  readonly rows: readonly ControlRow[];
  readonly filter: ControlFilter;
  readonly onFilterChange: (filter: ControlFilter) => void;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
  readonly onOpen: ((controlId: string) => void) | undefined;
}

/** The controls, with what narrows them. */
export function ControlList({
  view,
  rows,
  filter,
  onFilterChange,
  now,
  format,
  onOpen,
}: ControlListProps) {
  const [pages, setPages] = useState(1);
  const table = useRef<HTMLTableElement>(null);
  const change = (next: ControlFilter) => {
    setPages(1);
    onFilterChange(next);
  };
  if (view.rows.length === 0) {
    return (
      <Placeholder
        icon={ShieldQuestion}
        tone="neutral"
        title={format.text('noControls')}
        hint={format.text('noControlsHint')}
      />
    );
  }
  const shown = rows.slice(0, pages * pageSize);
  const left = rows.length - shown.length;
  const showMore = () => {
    flushSync(() => setPages(pages + 1));
    // On to the first of the new rows; the button may be gone.
    table.current?.rows[shown.length + 1]?.focus();
  };
  return (
    <>
      <ControlFilters
        filter={filter}
        onFilterChange={change}
        results={occurringResults(view.rows)}
        frameworks={view.frameworks}
        format={format}
      />
      {rows.length === 0 ? (
        <Placeholder
          icon={SearchX}
          tone="neutral"
          title={format.text('noMatch')}
          hint={format.text('noMatchHint')}
          action={
            <Button onClick={() => change({ query: '', result: null, frameworkId: null })}>
              {format.text('clearFilters')}
            </Button>
          }
        />
      ) : (
        <ControlTable
          tableRef={table}
          rows={shown}
          columns={columnsOf(view, filter)}
          rowCount={rows.length}
          now={now}
          format={format}
          onOpen={onOpen}
        />
      )}
      {left > 0 && (
        <S.More>
          <MetaText>
            {format.text('shownOfTotal', { shown: shown.length, total: rows.length })}
          </MetaText>
          <Button onClick={showMore}>
            {format.text('showMore', { count: Math.min(left, pageSize) })}
          </Button>
        </S.More>
      )}
    </>
  );
}

/** The columns that say something: one that would be empty or the same in every row is left out. */
function columnsOf(view: ComplianceView, filter: ControlFilter): readonly ControlColumn[] {
  const hasFrameworks = view.frameworks.length > 1 && filter.frameworkId === null;
  return [
    'result',
    'reference',
    'control',
    ...(hasFrameworks ? (['framework'] as const) : []),
    ...(view.rows.some(({ owner }) => owner !== null) ? (['owner'] as const) : []),
    ...(view.rows.some(({ dueAt }) => dueAt !== null) ? (['due'] as const) : []),
  ];
}
