import { SearchX, ShieldQuestion } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { Button, Placeholder, useFormat, VisuallyHidden } from '../../../internal/index';
import type { ComplianceView } from '../complianceView';
import { controlTexts } from '../messages/controlMessages';
import { RowsSkeleton } from '../RowsSkeleton';
import type { Words } from '../words';
import { ControlFilters } from './ControlFilters';
import { ControlList } from './ControlList';
import { controlRows } from './controlRows';
import { everything } from './everything';
import { type ControlFilter, filterRows, occurringResults } from './filterRows';

const ComplianceTree = lazy(async () => ({
  default: (await import('./lazyGrids')).ComplianceTree,
}));
const ComplianceMatrix = lazy(async () => ({
  default: (await import('./lazyGrids')).ComplianceMatrix,
}));

const bodies = { list: ControlList, tree: ComplianceTree, matrix: ComplianceMatrix };

export interface ControlsViewProps {
  readonly kind: keyof typeof bodies;
  readonly view: ComplianceView;
  readonly filter: ControlFilter;
  readonly onFilterChange: (filter: ControlFilter) => void;
  readonly selectedId: string | null;
  readonly saving: ReadonlySet<string>;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly words: Words;
  readonly onOpen: (controlId: string) => void;
}

/** The controls as a list, a tree or a matrix, with what narrows all three alike. */
export function ControlsView({
  kind,
  view,
  filter,
  onFilterChange,
  selectedId,
  saving,
  now,
  words,
  onOpen,
}: ControlsViewProps) {
  const format = useFormat<keyof typeof controlTexts>(controlTexts, words);
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
    <>
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
            allRows={allRows}
            frameworkId={frameworkId}
            hasFrameworkColumn={view.frameworks.length > 1 && frameworkId === null}
            selectedId={selectedId}
            saving={saving}
            now={now}
            format={format}
            onOpen={onOpen}
          />
        </Suspense>
      )}
    </>
  );
}
