import type { NotificationItem } from '../../model/index';
import { SelectBox } from './RowControls.styles';
import { useWholeFormat } from './useWholeFormat';

export interface RowSelectProps {
  readonly item: NotificationItem;
  readonly isSelected: boolean;
  readonly tabIndex: number;
  readonly onToggle: () => void;
}

/** The box that selects a row. */
export function RowSelect({ item, isSelected, tabIndex, onToggle }: RowSelectProps) {
  const { text } = useWholeFormat();
  return (
    <SelectBox
      type="checkbox"
      checked={isSelected}
      tabIndex={tabIndex}
      aria-label={text('select', { title: item.title })}
      onChange={onToggle}
    />
  );
}
