import { Download } from 'lucide';
import { Button, Icon } from '../../../internal/index';
import { exportPart } from '../parts';
import { PressToOpen } from '../PressToOpen';
import type { ExportChoicesProps } from './ExportChoices';

/** A button beside which the formats of the export open. */
export function ExportButton(props: ExportChoicesProps) {
  const label = props.format.text('export');
  const face = (
    <>
      <Icon shape={Download} />
      {label}
    </>
  );
  return (
    <PressToOpen
      part={exportPart}
      format={props.format}
      button={(opener) => <Button {...opener}>{face}</Button>}
    >
      {({ ExportPopover }, direction) => (
        <ExportPopover
          {...props}
          label={label}
          direction={direction}
          trigger={<Button>{face}</Button>}
        />
      )}
    </PressToOpen>
  );
}
