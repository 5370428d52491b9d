import { Download } from 'lucide-react';
import { lazy } from 'react';
import { Button } from '../../../internal/index';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { PressToOpen } from '../PressToOpen';
import type { ExportChoicesProps } from './ExportChoices';

const ExportPopover = lazy(async () => ({
  default: (await import('./ExportPopover')).ExportPopover,
}));

export interface ExportButtonProps extends ExportChoicesProps {
  readonly format: ComplianceFormat;
}

/** A button beside which the formats of the export open. */
export function ExportButton({ format, ...choices }: ExportButtonProps) {
  const label = format.text('export');
  const face = (
    <>
      <Download size={16} strokeWidth={1.5} aria-hidden />
      {label}
    </>
  );
  return (
    <PressToOpen button={(props) => <Button {...props}>{face}</Button>}>
      {(direction) => (
        <ExportPopover
          {...choices}
          label={label}
          direction={direction}
          trigger={<Button>{face}</Button>}
        />
      )}
    </PressToOpen>
  );
}
