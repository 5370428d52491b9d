import { type ReactElement, useState } from 'react';
import { Popover, useMoreTexts } from '../../../internal';
import type { Provenance } from '../../../model';
import type { InsightFormat } from '../messages/panelMessages';
import { whyMessages } from '../messages/whyMessages';
import { InsightProvenance } from './InsightProvenance';
import { Hint } from './InsightWhy.styles';

export interface AIDisclosureProps {
  readonly provenance: Provenance | null | undefined;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly format: InsightFormat;
}

/** That a model wrote a finding, what that means, and which model it was. It is open when it appears. */
export function AIDisclosure({ provenance, trigger, format: panelFormat }: AIDisclosureProps) {
  const format = useMoreTexts(panelFormat, whyMessages);
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Popover
      label={format.text('provenance')}
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
    >
      <Hint>{format.text('madeByAIHint')}</Hint>
      <InsightProvenance provenance={provenance} format={format} />
    </Popover>
  );
}
