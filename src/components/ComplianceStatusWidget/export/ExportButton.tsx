import { Download } from 'lucide';
import { Button, Icon } from '../../../internal/index';
import { exportPart } from '../parts';
import { PressToOpen } from '../PressToOpen';
import type { ExportChoicesProps } from './ExportChoices';

export interface ExportButtonProps extends Omit<ExportChoicesProps, 'data' | 'now'> {
  /** `undefined`: not here yet, and the button's place is kept. */
  readonly data: ExportChoicesProps['data'] | undefined;
  readonly now: ExportChoicesProps['now'] | null;
}

/** A button beside which the formats of the export open. */
export function ExportButton({ data, now, ...props }: ExportButtonProps) {
  const label = props.format.text('export');
  const face = (
    <>
      <Icon shape={Download} />
      {label}
    </>
  );
  if (data === undefined || now === null) {
    return <Button data-part="held">{face}</Button>;
  }
  return (
    <PressToOpen
      part={exportPart}
      format={props.format}
      button={(opener) => <Button {...opener}>{face}</Button>}
    >
      {({ ExportPopover }, direction) => (
        <ExportPopover
          {...props}
          data={data}
          now={now}
          label={label}
          direction={direction}
          trigger={<Button>{face}</Button>}
        />
      )}
    </PressToOpen>
  );
}
