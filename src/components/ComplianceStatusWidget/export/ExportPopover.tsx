import { type ReactElement, useState } from 'react';
import { Popover } from '../../../internal/index';
import { ExportChoices, type ExportChoicesProps } from './ExportChoices';

export interface ExportPopoverProps extends ExportChoicesProps {
  readonly label: string;
  readonly trigger: ReactElement;
  /** The direction in which the page is written where the button is. */
  readonly direction: 'ltr' | 'rtl';
}

/** The formats of the export beside their button; open from the start, since the press that loads it asks for it. */
export function ExportPopover({ label, trigger, direction, ...choices }: ExportPopoverProps) {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Popover label={label} trigger={trigger} isOpen={isOpen} onOpenChange={setIsOpen}>
      <div dir={direction}>
        <ExportChoices {...choices} />
      </div>
    </Popover>
  );
}
