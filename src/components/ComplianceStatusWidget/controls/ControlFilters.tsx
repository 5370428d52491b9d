import { ListFilter } from 'lucide';
import { useId, useState } from 'react';
import { Icon, SearchField, SelectField, type SelectOption } from '../../../internal/index';
import type { ControlsBodyProps } from './controlsBody';
import { columnLooks, type ControlColumn } from './controlColumns';
import * as S from './controls.styles';
import { drawStatus } from '../drawStatus';
import type { ControlFilter } from './filterRows';
import type { ControlFormat } from '../messages/controlMessages';

/** The choice that narrows nothing; no service names a result or a framework so. */
const any = '';

interface ListSort extends Pick<ControlsBodyProps, 'sort' | 'onSortChange'> {
  readonly columns: readonly ControlColumn[];
}

export interface ControlFiltersProps {
  readonly filter: ControlFilter;
  readonly onFilterChange: (filter: ControlFilter) => void;
  /** The results that can be chosen, as the service names them. */
  readonly results: readonly string[];
  readonly frameworks: readonly { readonly id: string; readonly label: string }[];
  /** The order of the list, and by which columns it can be sorted; `null`: there is none to choose. */
  readonly sort: ListSort | null;
  readonly format: ControlFormat;
}

/** What narrows the list: a search, and two choices that a narrow panel keeps behind a button. */
export function ControlFilters({
  filter,
  onFilterChange,
  results,
  frameworks,
  sort,
  format,
}: ControlFiltersProps) {
  const [isOpen, setIsOpen] = useState(false);
  const choicesId = useId();
  return (
    <S.Filters data-part="filters">
      <SearchField
        label={format.text('search')}
        value={filter.query}
        onValueChange={(query) => onFilterChange({ ...filter, query })}
      />
      <S.FiltersToggle
        aria-expanded={isOpen}
        aria-controls={choicesId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon shape={ListFilter} />
        {format.text('filters')}
      </S.FiltersToggle>
      <S.FilterChoices id={choicesId} data-state={isOpen ? 'open' : 'closed'}>
        <SelectField
          label={format.text('filterResult')}
          value={filter.result ?? any}
          options={[
            { value: any, label: format.text('anyResult') },
            ...withChosen(
              results.map((value) => ({ value, label: drawStatus(value, format).label })),
              filter.result,
            ),
          ]}
          onValueChange={(value) =>
            onFilterChange({ ...filter, result: value === any ? null : value })
          }
        />
        {frameworks.length > 1 && (
          <SelectField
            label={format.text('filterFramework')}
            value={filter.frameworkId ?? any}
            options={[
              { value: any, label: format.text('anyFramework') },
              ...withChosen(
                frameworks.map(({ id, label }) => ({ value: id, label })),
                filter.frameworkId,
              ),
            ]}
            onValueChange={(value) =>
              onFilterChange({ ...filter, frameworkId: value === any ? null : value })
            }
          />
        )}
        {sort !== null && (
          <S.InNarrow>
            <SelectField
              label={format.text('sortBy')}
              value={
                sort.sort === null ? any : `${sort.sort.column} ${String(sort.sort.isDescending)}`
              }
              options={[
                { value: any, label: format.text('sortByNeed') },
                ...sort.columns.flatMap((column) =>
                  (['sortUp', 'sortDown'] as const).map((direction) => ({
                    value: `${column} ${String(direction === 'sortDown')}`,
                    label: format.text(direction, {
                      column: format.text(columnLooks[column].heading),
                    }),
                  })),
                ),
              ]}
              onValueChange={(value) => {
                const column = sort.columns.find((each) => value.startsWith(each));
                sort.onSortChange(
                  column === undefined ? null : { column, isDescending: value.endsWith('true') },
                );
              }}
            />
          </S.InNarrow>
        )}
      </S.FilterChoices>
    </S.Filters>
  );
}

/** The options, and what is chosen although no option has it, so that the field never shows another choice. */
function withChosen(options: readonly SelectOption[], chosen: string | null): SelectOption[] {
  const isOffered = chosen === null || options.some(({ value }) => value === chosen);
  return isOffered ? [...options] : [...options, { value: chosen, label: chosen }];
}
