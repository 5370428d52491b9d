import { ArrowDown, ArrowUp } from 'lucide';
import { Icon } from '../../../internal/index';
import type { ControlFormat } from '../messages/controlMessages';
import { type ControlColumn, columnLooks } from './controlColumns';
import * as S from './controls.styles';
import { type ComplianceSort, nextSort } from './sortRows';

export interface ColumnHeadProps {
  readonly column: ControlColumn;
  readonly sort: ComplianceSort | null;
  readonly onSortChange: (sort: ComplianceSort | null) => void;
  readonly format: ControlFormat;
}

/** A column's head. A press sorts by it: upward, downward, and then by need again. */
export function ColumnHead({ column, sort, onSortChange, format }: ColumnHeadProps) {
  const isSorted = sort?.column === column;
  const isDescending = isSorted && sort.isDescending;
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  const title = format.text(columnLooks[column].heading);
  return (
    <S.ListHeadCell
      role="columnheader"
      data-column={column}
      // Its own: a narrow panel hides the button.
      aria-label={title}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
    >
      <S.Sort onClick={() => onSortChange(nextSort(sort, column))}>
        {title}
        {isSorted && <Icon shape={Arrow} size={14} />}
      </S.Sort>
    </S.ListHeadCell>
  );
}
