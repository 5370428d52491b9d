import { SearchX, ShieldQuestionMark } from 'lucide';
import { type KeyboardEvent, useCallback, useDeferredValue, useMemo } from 'react';
import {
  Button,
  LaterAnywhere,
  Placeholder,
  useControllableState,
  useMoreTexts,
  useLatest,
  VisuallyHidden,
} from '../../../internal/index';
import type { ComplianceView } from '../complianceView';
import { controlTexts } from '../messages/controlMessages';
import { RowsSkeleton } from '../RowsSkeleton';
import type { ComplianceFormat } from '../messages/summaryMessages';
import type { ControlsBodyProps, ExpandProps } from './controlsBody';
import { ControlFilters } from './ControlFilters';
import { ControlList } from './ControlList';
import { controlColumns } from './controlColumns';
import { controlRows } from './controlRows';
import { everything } from './everything';
import { exemptUntil } from './exemptUntil';
import { matrixPart, treePart } from './gridParts';
import { type ControlFilter, filterRows, occurringResults } from './filterRows';
import { type ComplianceSort, sortRows } from './sortRows';

/** The list is here already, since most come for it. */
const later = { tree: treePart, matrix: matrixPart };

/** The order of the list as the app holds it, or hears of it. */
export interface SortProps {
  readonly sort: ComplianceSort | null | undefined;
  readonly defaultSort: ComplianceSort | null | undefined;
  readonly onSortChange: ((sort: ComplianceSort | null) => void) | undefined;
}

export interface ControlsViewProps {
  readonly kind: 'list' | keyof typeof later;
  readonly view: ComplianceView;
  readonly filter: ControlFilter;
  readonly onFilterChange: (filter: ControlFilter) => void;
  readonly sorting: SortProps;
  readonly expanding: ExpandProps;
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
  sorting,
  expanding,
  selectedId,
  saving,
  now,
  format: summaryFormat,
  onOpen,
}: ControlsViewProps) {
  const format = useMoreTexts(summaryFormat, controlTexts);
  const { data } = view;
  const ends = useMemo(() => exemptUntil(data, now, format.timeZone), [data, now, format.timeZone]);
  const allRows = useMemo(
    () => controlRows(view.frameworks, view.index, format, ends),
    [view.frameworks, view.index, format, ends],
  );
  const { query, result, frameworkId } = filter;
  const [sort, setSort] = useControllableState({
    value: sorting.sort,
    defaultValue: sorting.defaultSort ?? null,
    onValueChange: sorting.onSortChange,
  });
  // Typing stays quick: the rows follow when there is time.
  const searched = useDeferredValue(query);
  const sorted = useMemo(() => sortRows(allRows, sort, format), [allRows, sort, format]);
  const rows = useMemo(
    () => filterRows(sorted, { query: searched, result, frameworkId }),
    [sorted, searched, result, frameworkId],
  );
  // The same in each render: rows that did not change are not drawn again while somebody types.
  const latestOpen = useLatest(onOpen);
  const open = useCallback((controlId: string) => latestOpen.current(controlId), [latestOpen]);
  const results = useMemo(() => occurringResults(allRows), [allRows]);
  const hasFrameworkColumn = view.frameworks.length > 1 && frameworkId === null;
  const columns = useMemo(
    () => controlColumns(allRows, { hasFrameworkColumn, isBesideDetail: false }),
    [allRows, hasFrameworkColumn],
  );
  const body: ControlsBodyProps = {
    view,
    rows,
    isSearched: result !== null || searched.trim() !== '',
    allRows,
    frameworkId,
    sort,
    onSortChange: setSort,
    expanding,
    hasFrameworkColumn,
    selectedId,
    saving,
    now,
    format,
    onOpen: open,
  };
  if (allRows.length === 0) {
    return (
      <Placeholder
        icon={ShieldQuestionMark}
        tone="neutral"
        title={format.text('noControls')}
        hint={format.text('noControlsHint')}
      />
    );
  }
  return (
    <div onKeyDown={goToSearch}>
      <ControlFilters
        filter={filter}
        onFilterChange={onFilterChange}
        results={results}
        frameworks={view.frameworks}
        sort={kind === 'list' ? { sort, onSortChange: setSort, columns } : null}
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
            <Button onClick={() => onFilterChange({ ...everything, frameworkId: null })}>
              {format.text('clearFilters')}
            </Button>
          }
        />
      ) : (
        <Body kind={kind} {...body} />
      )}
    </div>
  );
}

interface BodyProps extends ControlsBodyProps {
  readonly kind: ControlsViewProps['kind'];
}

function Body({ kind, ...body }: BodyProps) {
  if (kind === 'list') return <ControlList {...body} />;
  return (
    <LaterAnywhere key={kind} part={later[kind]} pending={<RowsSkeleton />} format={body.format}>
      {(View) => <View {...body} />}
    </LaterAnywhere>
  );
}

/** Goes to the search at `/`, except where somebody writes. */
function goToSearch(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget, defaultPrevented } = event;
  const isWriting = target instanceof Element && target.matches('input, textarea, select');
  if (ctrlKey || metaKey || altKey || isWriting || defaultPrevented) return;
  if (key !== '/') return;
  event.preventDefault();
  currentTarget.querySelector<HTMLElement>('input[type=search]')?.focus();
}
