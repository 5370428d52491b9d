import { SearchX, ShieldQuestion } from 'lucide-react';
import { type KeyboardEvent, Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import {
  Button,
  Placeholder,
  useMoreTexts,
  useLatest,
  VisuallyHidden,
} from '../../../internal/index';
import type { ComplianceView } from '../complianceView';
import { controlTexts } from '../messages/controlMessages';
import { RowsSkeleton } from '../RowsSkeleton';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { ControlFilters } from './ControlFilters';
import { ControlList } from './ControlList';
import { controlRows } from './controlRows';
import { everything } from './everything';
import { MatrixPart, TreePart } from './gridParts';
import { type ControlFilter, filterRows, occurringResults } from './filterRows';

const bodies = { list: ControlList, tree: TreePart, matrix: MatrixPart };

export interface ControlsViewProps {
  readonly kind: keyof typeof bodies;
  readonly view: ComplianceView;
  readonly filter: ControlFilter;
  readonly onFilterChange: (filter: ControlFilter) => void;
  readonly selectedId: string | null;
  readonly saving: ReadonlySet<string>;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
  readonly onOpen: (controlId: string) => void;
}

/** The controls as a list, a tree or a matrix, with what narrows all three alike. `/` goes to the search. */
export function ControlsView({
  kind,
  view,
  filter,
  onFilterChange,
  selectedId,
  saving,
  now,
  format: summaryFormat,
  onOpen,
}: ControlsViewProps) {
  const format = useMoreTexts(summaryFormat, controlTexts);
  const allRows = useMemo(
    () => controlRows(view.frameworks, view.index, format),
    [view.frameworks, view.index, format],
  );
  const { query, result, frameworkId } = filter;
  // Typing stays quick: the rows follow when there is time.
  const searched = useDeferredValue(query);
  const rows = useMemo(
    () => filterRows(allRows, { query: searched, result, frameworkId }),
    [allRows, searched, result, frameworkId],
  );
  // The same in each render: rows that did not change are not drawn again while somebody types.
  const latestOpen = useLatest(onOpen);
  const open = useCallback((controlId: string) => latestOpen.current(controlId), [latestOpen]);
  const results = useMemo(() => occurringResults(allRows), [allRows]);
  if (allRows.length === 0) {
    return (
      <Placeholder
        icon={ShieldQuestion}
        tone="neutral"
        title={format.text('noControls')}
        hint={format.text('noControlsHint')}
      />
    );
  }
  const Body = bodies[kind];
  return (
    <div onKeyDown={pressKey}>
      <ControlFilters
        filter={filter}
        onFilterChange={onFilterChange}
        results={results}
        frameworks={view.frameworks}
        format={format}
      />
      <VisuallyHidden role="status">
        {rows.length < allRows.length &&
          format.text('matches', { count: rows.length, total: allRows.length })}
      </VisuallyHidden>
      {rows.length === 0 ? (
        <Placeholder
          icon={SearchX}
          tone="neutral"
          title={format.text('noMatch')}
          hint={format.text('noMatchHint')}
          action={
            <Button onClick={() => onFilterChange(everything)}>
              {format.text('clearFilters')}
            </Button>
          }
        />
      ) : (
        <Suspense fallback={<RowsSkeleton />}>
          <Body
            view={view}
            rows={rows}
            isSearched={result !== null || searched.trim() !== ''}
            allRows={allRows}
            frameworkId={frameworkId}
            hasFrameworkColumn={view.frameworks.length > 1 && frameworkId === null}
            selectedId={selectedId}
            saving={saving}
            now={now}
            format={format}
            onOpen={open}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Goes to the search at `/`, except where somebody writes. */
function pressKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget, defaultPrevented } = event;
  const isWriting = target instanceof Element && target.matches('input, textarea, select');
  if (key !== '/' || ctrlKey || metaKey || altKey || isWriting || defaultPrevented) return;
  event.preventDefault();
  currentTarget.querySelector<HTMLElement>('input[type=search]')?.focus();
}
