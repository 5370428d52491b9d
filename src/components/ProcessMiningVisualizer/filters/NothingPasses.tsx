import { FilterX } from 'lucide-react';
import { Button, Placeholder } from '../../../internal';
import type { ProcessFormat } from '../messages';

export interface NothingPassesProps {
  readonly onClear: () => void;
  readonly format: ProcessFormat;
}

/** Says that the filters leave no case, which is not an empty log. */
export function NothingPasses({ onClear, format }: NothingPassesProps) {
  return (
    <Placeholder
      icon={FilterX}
      tone="neutral"
      title={format.text('filterNone')}
      action={<Button onClick={onClear}>{format.text('filterClear')}</Button>}
    />
  );
}
