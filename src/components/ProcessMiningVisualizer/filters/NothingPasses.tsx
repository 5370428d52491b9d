import { FunnelX } from 'lucide';
import { Button, Placeholder, useMoreTexts } from '../../../internal';
import { filterMessages } from '../messages/filterMessages';
import type { ProcessFormat } from '../messages/mapMessages';

export interface NothingPassesProps {
  readonly onClear: () => void;
  readonly format: ProcessFormat;
}

/** Says that the filters leave no case, which is not an empty log. */
export function NothingPasses({ onClear, format: mapFormat }: NothingPassesProps) {
  const format = useMoreTexts(mapFormat, filterMessages);
  return (
    <Placeholder
      icon={FunnelX}
      tone="neutral"
      title={format.text('filterNone')}
      action={<Button onClick={onClear}>{format.text('filterClear')}</Button>}
    />
  );
}
