import { type ReactElement, useState } from 'react';
import { Popover } from '../../../internal/index';
import { Explanation, type ExplanationProps } from './Explanation';

export interface ExplanationPopoverProps extends ExplanationProps {
  readonly label: string;
  readonly trigger: ReactElement;
  /** The direction in which the page is written where the button is. */
  readonly direction: 'ltr' | 'rtl';
}

/** How a score is made, beside its button; open from the start, since the press that loads it asks for it. */
export function ExplanationPopover({
  label,
  trigger,
  direction,
  ...explained
}: ExplanationPopoverProps) {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Popover label={label} trigger={trigger} isOpen={isOpen} onOpenChange={setIsOpen}>
      <div dir={direction}>
        <Explanation {...explained} />
      </div>
    </Popover>
  );
}
